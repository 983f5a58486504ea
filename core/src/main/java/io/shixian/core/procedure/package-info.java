/**
 * Who may do what, in which stage, and what limits that starts: the vocabulary in which procedures (程序) are written.
 * <p>
 * A {@link Procedure} is a table of plain values: {@link Transition}s between {@link Stage}s and {@link TimeLimit}s over
 * them. It holds no code, so it is also documentation and input for exhaustive tests. An unsound table is refused with
 * every {@link Fault} at once.
 */
@NullMarked
package io.shixian.core.procedure;

import org.jspecify.annotations.NullMarked;
