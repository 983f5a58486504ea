/**
 * Which cases wait for whom: the command {@code board}.
 * <p>
 * {@link BoardCommand} has a script carried out or opens a database, lists the open cases as {@link BoardRow}s, and prints them in one of the
 * {@link BoardFormat}s.
 * <p>
 * {@link NextLimits} is shorter: which limits of a database run out next, for the command {@code due}.
 */
@NullMarked
package io.shixian.examples.cli.board;

import org.jspecify.annotations.NullMarked;
