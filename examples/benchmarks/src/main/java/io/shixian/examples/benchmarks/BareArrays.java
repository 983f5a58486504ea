package io.shixian.examples.benchmarks;

import java.time.LocalDate;
import java.util.function.ToIntFunction;

/** The least that must be done once a date is an index: a look into each of two arrays, with nothing checked. */
final class BareArrays {

    /** How many working days lie before each index. */
    private final char[] rank;

    /** The working days in turn. */
    private final LocalDate[] select;

    BareArrays(SameDays days, ToIntFunction<LocalDate> index) {
        rank = new char[index.applyAsInt(days.last()) + 2];
        select = days.worked().toArray(LocalDate[]::new);
        for (LocalDate worked : select) {
            rank[index.applyAsInt(worked) + 1] = 1;
        }
        for (int i = 1; i < rank.length; i++) {
            rank[i] += rank[i - 1];
        }
    }

    boolean isWorkingDay(int index) {
        return rank[index] != rank[index + 1];
    }

    LocalDate plus(int index, int n) {
        return select[rank[index + 1] + n - 1];
    }

    int workingDays(int after, int upTo) {
        return rank[upTo + 1] - rank[after + 1];
    }
}
