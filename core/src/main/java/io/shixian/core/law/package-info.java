/**
 * On what authority a rule stands: a {@link Source} is a text, a {@link Clause} a place in it, a {@link Strength} how
 * strictly it binds.
 */
@NullMarked
package io.shixian.core.law;

import org.jspecify.annotations.NullMarked;
