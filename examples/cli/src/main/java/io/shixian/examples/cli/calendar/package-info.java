/**
 * Which days are worked: the command {@code days}, and the choice of a calendar that other commands offer as well.
 * <p>
 * {@link DaysCommand} prints a range of days; {@link CalendarOptions} and {@link NoticeFile} find the calendar.
 */
@NullMarked
package io.shixian.examples.cli.calendar;

import org.jspecify.annotations.NullMarked;
