package io.shixian.examples.benchmarks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What one writes first: a set of the days off, and a step from day to day. */
final class HashSetWalker {

    private final Set<LocalDate> off;

    HashSetWalker(SameDays days) {
        off = new HashSet<>(days.off());
    }

    boolean isWorkingDay(LocalDate date) {
        return !off.contains(date);
    }

    LocalDate plus(LocalDate date, int n) {
        LocalDate day = date;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    int workingDays(LocalDate after, LocalDate upTo) {
        int count = 0;
        for (LocalDate day = after; day.isBefore(upTo); ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }
}
