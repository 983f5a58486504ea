/**
 * What would have become of a real permit desk's cases: the command {@code desk}.
 * <p>
 * {@link DeskCommand} reads the desk's log, has it replayed, and prints what came of it as a page or as JSON.
 */
@NullMarked
package io.shixian.examples.cli.desk;

import org.jspecify.annotations.NullMarked;
