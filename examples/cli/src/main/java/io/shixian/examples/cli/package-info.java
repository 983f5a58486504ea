/**
 * The library on the command line.
 * <p>
 * {@link Main} finds the command; each command is a class of its own that reads from and writes to a {@link Terminal},
 * throws {@link WrongUse} for what the caller did wrong, and returns an exit code.
 */
@NullMarked
package io.shixian.examples.cli;

import org.jspecify.annotations.NullMarked;
