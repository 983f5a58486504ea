/**
 * The built-in procedures, one table to a file, the {@link Catalog} that finds them, and the {@link RuleBook} with which a
 * host changes them.
 */
@NullMarked
package io.shixian.core.catalog;

import org.jspecify.annotations.NullMarked;
