/**
 * By when something is due: the command {@code due}.
 * <p>
 * {@link DueCommand} makes a limit of its options and prints where it leads, as text or JSON, with the reasons if asked. With a
 * database it lists the limits there that run out next instead.
 */
@NullMarked
package io.shixian.examples.cli.due;

import org.jspecify.annotations.NullMarked;
