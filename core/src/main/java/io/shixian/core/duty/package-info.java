/**
 * What is owed again and again (定期工作), and whether it was done.
 * <p>
 * Read in this order: a {@link Duty} is owed in every period of its recurrence; an {@link Occurrence} is one of those
 * periods; a {@link Fulfilment} says when one was done, as the host recorded it or as a case file tells; an
 * {@link OccurrenceState} is what follows from them. {@link Duties} finds the built-in duties and takes a host's own.
 */
@NullMarked
package io.shixian.core.duty;

import org.jspecify.annotations.NullMarked;
