/**
 * How a period is scored: the command {@code score}.
 * <p>
 * {@link ScoreCommand} runs a script silently and has a card filled in for the period; a {@link SchemeFile} is a scheme of
 * the caller's, and a {@link ScoreFormat} the form in which the card is written.
 */
@NullMarked
package io.shixian.examples.cli.score;

import org.jspecify.annotations.NullMarked;
