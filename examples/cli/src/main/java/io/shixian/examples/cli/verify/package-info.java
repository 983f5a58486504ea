/**
 * Histories as files and the proof that they are whole: the commands {@code export} and {@code verify}.
 * <p>
 * {@link ExportCommand} has a script carried out and writes the history of one case, or the heads of all;
 * {@link VerifyCommand} names the first event of a file that does not fit.
 */
@NullMarked
package io.shixian.examples.cli.verify;

import org.jspecify.annotations.NullMarked;
