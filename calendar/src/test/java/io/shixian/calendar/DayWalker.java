package io.shixian.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts working days by walking from one day to the next, from the fact files alone; 2001 to 2050. */
final class DayWalker {

    static final LocalDate LAST = LocalDate.of(2050, 12, 31);

    private final Set<LocalDate> off = new HashSet<>();

    DayWalker() {
        Facts.FIRST.datesUntil(LAST.plusDays(1)).filter(Facts::isWeekend).forEach(off::add);
        off.addAll(Facts.statutory().keySet());
        Facts.NAMED.forEach((date, row) -> {
            if (row.get("kind").equals("off")) {
                off.add(date);
            } else {
                off.remove(date);
            }
        });
    }

    boolean works(LocalDate date) {
        return !off.contains(date);
    }

    /** Returns the working days after a date, in order, at most so many. */
    List<LocalDate> after(LocalDate date, int most) {
        return walk(date, 1, most);
    }

    /** Returns the working days before a date, the nearest first, at most so many. */
    List<LocalDate> before(LocalDate date, int most) {
        return walk(date, -1, most);
    }

    private List<LocalDate> walk(LocalDate date, int step, int most) {
        List<LocalDate> found = new ArrayList<>();
        LocalDate day = date.plusDays(step);
        while (found.size() < most && !day.isBefore(Facts.FIRST) && !day.isAfter(LAST)) {
            if (works(day)) {
                found.add(day);
            }
            day = day.plusDays(step);
        }
        return found;
    }
}
