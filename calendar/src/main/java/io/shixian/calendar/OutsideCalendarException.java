package io.shixian.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Says that an answer lies outside the days a calendar covers. */
public final class OutsideCalendarException extends DateTimeException {

    private static final long serialVersionUID = 1L;

    private OutsideCalendarException(String message) {
        super(message);
    }

    static OutsideCalendarException of(LocalDate date) {
        return new OutsideCalendarException(date + " is outside the calendar, which covers " + range());
    }

    static OutsideCalendarException counting(LocalDate date, int workingDays) {
        return new OutsideCalendarException("counting " + workingDays + " working days from " + date
                + " leaves the calendar, which covers " + range());
    }

    private static String range() {
        return DayTable.FIRST + " to " + DayTable.LAST;
    }
}
