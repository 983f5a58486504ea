package io.shixian.core.deadline;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.law.Label;
import java.time.LocalDate;
import java.util.List;

/**
 * How often something is owed (定期): every week, month, quarter or year, or every n working days.
 * <p>
 * {@code toString} is the English form, and {@link #parse} reads it back. Two recurrences of the same form are equal.
 */
public sealed interface Recurrence permits CalendarRecurrence, WorkdayRecurrence {

    /** Returns every week (每周), Monday to Sunday. */
    static Recurrence weekly() {
        return CalendarRecurrence.WEEKLY;
    }

    /** Returns every month (每月). */
    static Recurrence monthly() {
        return CalendarRecurrence.MONTHLY;
    }

    /** Returns every quarter (每季度) of the calendar year. */
    static Recurrence quarterly() {
        return CalendarRecurrence.QUARTERLY;
    }

    /** Returns every calendar year (每年). */
    static Recurrence yearly() {
        return CalendarRecurrence.YEARLY;
    }

    /**
     * Returns every n working days (每n个工作日) from a day on.
     * <p>
     * Unlike the start of a term, that day is counted if it is worked: it is the first day of the first period.
     *
     * @throws IllegalArgumentException if n is less than 1
     */
    static Recurrence everyWorkdays(int n, LocalDate from) {
        return new WorkdayRecurrence(n, from);
    }

    /**
     * Reads a recurrence in English or Chinese, such as {@code weekly}, {@code 每季度}, {@code every 10 working days from
     * 2026-01-04} or {@code 自2026-01-04起每10个工作日}.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    static Recurrence parse(String text) {
        return RecurrenceText.parse(text);
    }

    /**
     * Returns the periods that belong to a range of days, in order.
     * <p>
     * A period belongs to the range in which its due day lies, whether or not all its other days do; a period without a
     * working day, in which nothing is owed, to the range in which its last day lies. So ranges that follow one another
     * share no period and lose none.
     *
     * @param from the first day, inclusive
     * @param to   the last day, inclusive
     * @throws IllegalArgumentException                     if the range is reversed, or if the period of its last day
     *                                                      goes on after the end of the calendar
     * @throws io.shixian.calendar.OutsideCalendarException if the range leaves the calendar
     * @throws io.shixian.calendar.ProvisionalDayException  if a strict calendar can't tell a due day
     */
    List<Period> occurrences(LocalDate from, LocalDate to, WorkCalendar calendar);

    /**
     * Returns the period that a day lies in, worked or not.
     *
     * @throws IllegalArgumentException                     if the day lies before the first period, or if its period
     *                                                      goes on after the end of the calendar
     * @throws io.shixian.calendar.OutsideCalendarException if the day lies outside the calendar
     */
    Period periodOf(LocalDate day, WorkCalendar calendar);

    /** Tells whether a text has the form of an id of one of its periods, whatever the calendar covers. */
    boolean hasPeriod(String id);

    /**
     * Finds a period by its id.
     *
     * @throws IllegalArgumentException                     if it is not the id of a period of this recurrence
     * @throws io.shixian.calendar.OutsideCalendarException if the period lies outside the calendar
     */
    Period period(String id, WorkCalendar calendar);

    /** Returns the recurrence in words. */
    Label label();
}
