package io.shixian.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A closed span of dates as written in a notice: {@code 2027-01-01} or {@code 2027-01-01..2027-01-03}. */
record DateSpan(LocalDate first, LocalDate last) {

    DateSpan {
        requireOrder(first, last);
    }

    static DateSpan parse(String text) {
        int dots = text.indexOf("..");
        return dots < 0
                ? new DateSpan(date(text), date(text))
                : new DateSpan(date(text.substring(0, dots)), date(text.substring(dots + 2)));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + text
                            + "' is not a date; write a day such as 2027-01-09 or a span such as 2027-01-01..2027-01-03",
                    e);
        }
    }

    static void requireOrder(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "the span " + first + ".." + last + " is reversed; write the earlier day first");
        }
    }
}
