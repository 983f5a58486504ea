package io.shixian.spi.desk;

import io.shixian.calendar.CalendarChange;
import io.shixian.calendar.WorkCalendar;
import io.shixian.spi.storage.DaySpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The days of which two calendars speak differently: what kind of day it is, or whether that is settled. */
final class ChangedDays {

    private ChangedDays() {}

    /** Returns them in order, days in a row as one span. */
    static List<DaySpan> between(WorkCalendar before, WorkCalendar after) {
        SortedSet<LocalDate> days = new TreeSet<>();
        CalendarChange.between(before, after).days().forEach(changed -> days.add(changed.date()));
        LocalDate day = before.firstDay();
        while (day.isBefore(before.lastDay())) {
            LocalDate next = day.plusDays(1);
            if (before.firstProvisional(day, next).isPresent()
                    != after.firstProvisional(day, next).isPresent()) {
                days.add(next);
            }
            day = next;
        }
        return spans(days);
    }

    private static List<DaySpan> spans(SortedSet<LocalDate> days) {
        List<DaySpan> spans = new ArrayList<>();
        for (LocalDate day : days) {
            int last = spans.size() - 1;
            if (last >= 0 && spans.get(last).last().plusDays(1).equals(day)) {
                spans.set(last, new DaySpan(spans.get(last).first(), day));
            } else {
                spans.add(new DaySpan(day, day));
            }
        }
        return spans;
    }
}
