/**
 * Which cases wait for whom: the command {@code board}.
 * <p>
 * {@link BoardCommand} has a script carried out or opens a database, lists the open cases as {@link BoardRow}s, and prints them in one of the
 * {@link BoardFormat}s.
 */
@NullMarked
package io.shixian.examples.cli.board;

import org.jspecify.annotations.NullMarked;
