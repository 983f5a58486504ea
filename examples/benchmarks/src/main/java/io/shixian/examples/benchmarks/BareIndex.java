package io.shixian.examples.benchmarks;

import java.time.LocalDate;

/** Two ways from a date of 2001 or later to a place in an array, with nothing checked. */
final class BareIndex {

    private static final int FIRST_YEAR = 2001;
    private static final int FIRST_EPOCH_DAY =
            (int) LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();

    private BareIndex() {}

    /** The cheapest: no table and no division, because every month has room for 31 days. */
    static int ofFields(LocalDate date) {
        return (date.getYear() - FIRST_YEAR) * 372 + date.getMonthValue() * 31 + date.getDayOfMonth() - 32;
    }

    /** The usual: days since the first. */
    static int ofEpochDay(LocalDate date) {
        return (int) date.toEpochDay() - FIRST_EPOCH_DAY;
    }
}
