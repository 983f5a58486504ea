package io.shixian.core.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The days that are assessed.
 *
 * @param first the first day
 * @param last  the last day, which belongs to it
 * @param zone  where they are days
 */
public record Period(LocalDate first, LocalDate last, ZoneId zone) {

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last lies before the first
     */
    public Period {
        Objects.requireNonNull(zone, "zone");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "the period " + first + ".." + last + " is reversed; write the earlier day first");
        }
    }

    /** Tells whether a day belongs to it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Returns 24:00 of the last day, the first instant that does not belong to it. */
    public Instant end() {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Returns the days, such as {@code 2025-10-01..2025-10-31}. */
    @Override
    public String toString() {
        return first + ".." + last;
    }
}
