/**
 * What becomes of cases, command by command: the command {@code run}.
 * <p>
 * {@link RunCommand} reads a script line by line; a line becomes a command to a desk that keeps its cases in memory and
 * stands at the time of the line, and the desk's answer becomes a line of JSON.
 */
@NullMarked
package io.shixian.examples.cli.script;

import org.jspecify.annotations.NullMarked;
