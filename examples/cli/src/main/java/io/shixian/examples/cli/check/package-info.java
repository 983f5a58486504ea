/**
 * Whether the library counts as others did: the command {@code check}.
 * <p>
 * {@link CheckCommand} reads files of vectors, each line a question with its answer, and counts those that come out the
 * same.
 */
@NullMarked
package io.shixian.examples.cli.check;

import org.jspecify.annotations.NullMarked;
