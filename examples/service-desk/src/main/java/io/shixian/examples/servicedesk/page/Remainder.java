package io.shixian.examples.servicedesk.page;

import io.shixian.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What is left until a last day.
 *
 * @param lastDay     the last day
 * @param workingDays how many working days lie between it and today, which is not counted itself; never negative
 * @param over        whether the last day is over
 * @param today       whether it is today
 */
public record Remainder(LocalDate lastDay, int workingDays, boolean over, boolean today) {

    /** Checks that nothing is missing. */
    public Remainder {
        Objects.requireNonNull(lastDay, "lastDay");
    }

    static Remainder of(LocalDate lastDay, LocalDate today, WorkCalendar calendar) {
        return new Remainder(
                lastDay,
                Math.abs(calendar.workingDays(today, lastDay)),
                lastDay.isBefore(today),
                lastDay.equals(today));
    }

    /** Returns the key of the words for it. */
    String key() {
        if (today) {
            return "left.today";
        }
        if (over) {
            return workingDays == 0 ? "left.past" : "left.over";
        }
        return "left.days";
    }
}
