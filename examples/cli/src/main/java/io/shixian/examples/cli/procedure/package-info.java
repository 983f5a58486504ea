/**
 * Procedures as people and programs read them: the command {@code procedures}.
 * <p>
 * {@link ProceduresCommand} finds a procedure and prints it in one of several formats, which draw on the same wordings. {@link
 * ProcedurePage} is the one that the rule reference is made of: it tells in sentences what the others have in tables.
 */
@NullMarked
package io.shixian.examples.cli.procedure;

import org.jspecify.annotations.NullMarked;
