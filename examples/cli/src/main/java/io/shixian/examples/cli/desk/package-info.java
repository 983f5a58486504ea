/**
 * What would have become of a real permit desk's cases: the command {@code desk}.
 * <p>
 * {@link DeskCommand} reads the desk's log, has it replayed, and prints what came of it as a page or as JSON. The cases are
 * kept in memory or in a database; a replay into a database goes on where it was cut off.
 */
@NullMarked
package io.shixian.examples.cli.desk;

import org.jspecify.annotations.NullMarked;
