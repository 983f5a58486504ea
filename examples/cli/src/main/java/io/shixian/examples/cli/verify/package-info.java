/**
 * Histories as files and the proof that they are whole: the commands {@code export} and {@code verify}.
 * <p>
 * {@link ExportCommand} writes the history of one case of a script or a database, or the heads of all;
 * {@link VerifyCommand} names the first event of a file, or of a case in a database, that does not fit.
 */
@NullMarked
package io.shixian.examples.cli.verify;

import org.jspecify.annotations.NullMarked;
