package io.shixian.spi.storage;

import java.time.LocalDate;

/**
 * Days in a row.
 *
 * @param first the first of them
 * @param last  the last of them, inclusive
 */
public record DaySpan(LocalDate first, LocalDate last) {

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last lies before the first
     */
    public DaySpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("days from " + first + " to " + last + " are reversed; swap them");
        }
    }

    /** Tells whether at least one day belongs to both. */
    public boolean overlaps(DaySpan other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /** Returns the shortest span that holds both. */
    public DaySpan join(DaySpan other) {
        return new DaySpan(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }
}
