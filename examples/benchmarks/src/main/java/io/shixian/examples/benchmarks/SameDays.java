package io.shixian.examples.benchmarks;

import io.shixian.calendar.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** All days of a calendar, sorted the way the other calendars want them. */
record SameDays(LocalDate first, LocalDate last, List<LocalDate> worked, List<LocalDate> off) {

    static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static SameDays of(WorkCalendar calendar) {
        List<LocalDate> worked = new ArrayList<>();
        List<LocalDate> off = new ArrayList<>();
        calendar.firstDay()
                .datesUntil(calendar.lastDay().plusDays(1))
                .forEach(date -> (calendar.isWorkingDay(date) ? worked : off).add(date));
        return new SameDays(calendar.firstDay(), calendar.lastDay(), List.copyOf(worked), List.copyOf(off));
    }

    /** Returns the days off that a weekend does not explain. */
    List<LocalDate> holidays() {
        return off.stream()
                .filter(date -> !WEEKEND.contains(date.getDayOfWeek()))
                .toList();
    }

    /** Returns the weekend days that are worked. */
    List<LocalDate> makeUpDays() {
        return worked.stream()
                .filter(date -> WEEKEND.contains(date.getDayOfWeek()))
                .toList();
    }
}
