/**
 * Where cases are kept: a {@link CaseStore} takes a {@link Commit} whole or not at all, and finds cases by a
 * {@link Worklist}.
 */
@NullMarked
package io.shixian.spi.storage;

import org.jspecify.annotations.NullMarked;
