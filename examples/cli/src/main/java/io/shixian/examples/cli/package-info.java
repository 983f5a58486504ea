/**
 * The library on the command line.
 * <p>
 * {@link Main} finds the command. Each command has a package of its own, named for what it is about, and reads from and
 * writes to a terminal of {@link io.shixian.examples.cli.text}, which all of them share and which knows none of them.
 */
@NullMarked
package io.shixian.examples.cli;

import org.jspecify.annotations.NullMarked;
