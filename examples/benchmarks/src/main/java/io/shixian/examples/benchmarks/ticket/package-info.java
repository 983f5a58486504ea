/**
 * A ticket of eight guarded steps, taken through the decider beside state machines that only change a state.
 * <p>
 * Read {@link io.shixian.examples.benchmarks.ticket.Story} first: what happens to the ticket, and what must be refused.
 */
@NullMarked
package io.shixian.examples.benchmarks.ticket;

import org.jspecify.annotations.NullMarked;
