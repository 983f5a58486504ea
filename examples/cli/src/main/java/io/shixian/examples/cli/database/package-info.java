/**
 * A database that keeps cases, as a choice of several commands.
 * <p>
 * {@link DatabaseOption} takes the options, {@link Database} is what they lead to; whatever is wrong with it is told in one line.
 */
@NullMarked
package io.shixian.examples.cli.database;

import org.jspecify.annotations.NullMarked;
