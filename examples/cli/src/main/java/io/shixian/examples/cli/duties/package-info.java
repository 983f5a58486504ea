/**
 * The command {@code duties}: when what is owed again and again is due.
 * <p>
 * {@link DutiesCommand} asks the library; {@link DutyFormat} chooses how the answer is written.
 */
@NullMarked
package io.shixian.examples.cli.duties;

import org.jspecify.annotations.NullMarked;
