/**
 * Procedures as people and programs read them: the command {@code procedures}.
 * <p>
 * {@link ProceduresCommand} finds a procedure and prints it in one of several formats, which draw on the same wordings.
 */
@NullMarked
package io.shixian.examples.cli.procedure;

import org.jspecify.annotations.NullMarked;
