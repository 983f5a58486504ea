package io.shixian.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a single notice must not say. */
final class NoticeCheck {

    private NoticeCheck() {}

    static List<String> faults(int year, List<Notice.NamedDay> days) {
        List<String> faults = new ArrayList<>();
        boolean covered = year >= DayTable.FIRST.getYear() && year <= DayTable.LAST.getYear();
        if (!covered) {
            faults.add("arranges: " + year + " is outside the calendar, which covers " + DayTable.FIRST + " to "
                    + DayTable.LAST);
        }
        if (days.isEmpty()) {
            faults.add("no day is named; add an 'off:' or 'work:' line");
        }
        Set<LocalDate> seen = new HashSet<>();
        for (Notice.NamedDay day : days) {
            LocalDate date = day.date();
            if (!seen.add(date)) {
                faults.add(date + " is named twice; name each day once");
            }
            if (day.working() && !isWeekend(date)) {
                faults.add(date + " is a " + date.getDayOfWeek()
                        + " and can't be a make-up working day; only Saturdays and Sundays can");
            }
            if (covered && (date.isBefore(earliest(year)) || date.isAfter(latest(year)))) {
                faults.add(date + " is too far from the year " + year
                        + " that the notice arranges; it may name days from " + earliest(year) + " to " + latest(year));
            }
        }
        return faults;
    }

    private static LocalDate earliest(int year) {
        LocalDate december = LocalDate.of(year - 1, 12, 1);
        return december.isBefore(DayTable.FIRST) ? DayTable.FIRST : december;
    }

    private static LocalDate latest(int year) {
        LocalDate january = LocalDate.of(year + 1, 1, 31);
        return january.isAfter(DayTable.LAST) ? DayTable.LAST : january;
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
