/**
 * What happens to a case, from the command to the new state.
 * <p>
 * Read in this order: a {@link Command} is what someone wants; the {@link Decider} answers it with a {@link Decision}; an
 * accepted decision is a list of {@link CaseEvent}s; a {@link CaseFile} is what all events so far add up to, and a
 * {@link LimitState} is how one of its limits stands at a moment. Nothing here reads a clock, keeps state or does input or
 * output.
 */
@NullMarked
package io.shixian.core.casefile;

import org.jspecify.annotations.NullMarked;
