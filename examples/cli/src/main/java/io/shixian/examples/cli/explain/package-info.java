/**
 * Why a case stands where it stands: the command {@code explain}.
 * <p>
 * {@link ExplainCommand} has a script carried out, takes each case as an {@link ExplainedCase}, and prints its audit trail and
 * the explanation of its deadlines in one of the {@link ExplainFormat}s; nothing that was handed in.
 */
@NullMarked
package io.shixian.examples.cli.explain;

import org.jspecify.annotations.NullMarked;
