/**
 * Which days are worked, on whose order, and how sure that is.
 * <p>
 * Read in this order: a {@link Notice} is one yearly notice of the State Council as a lawyer reads it; a
 * {@link NoticeBook} is all notices known, checked against each other; a {@link WorkCalendar} is what follows from them,
 * day by day; {@link OfficeHours} say when an office is open on the days that are worked. Nothing here knows what day
 * today is.
 */
@NullMarked
package io.shixian.calendar;

import org.jspecify.annotations.NullMarked;
