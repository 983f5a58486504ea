/**
 * By when.
 * <p>
 * Read in this order: a {@link Term} is an amount of time, such as five working days; {@link Counting} is how it is
 * counted; a {@link Clock} is a term being counted from a moment, with its suspensions and extensions; a
 * {@link Deadline} is where that leads on a calendar, and explains itself as an {@link Explanation}. Apart from these, a
 * {@link Recurrence} is how often something is owed, and a {@link Period} one of its turns. Nothing here knows what time
 * it is now.
 */
@NullMarked
package io.shixian.core.deadline;

import org.jspecify.annotations.NullMarked;
