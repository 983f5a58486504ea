package io.shixian.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a new calendar says differently from an old one.
 *
 * @param days the days on which they disagree, in order
 */
public record CalendarChange(List<ChangedDay> days) {

    /** Keeps its own copy of the days. */
    public CalendarChange {
        days = List.copyOf(days);
    }

    /** Compares two calendars, strict or not, over all days, by the kind of each day. */
    public static CalendarChange between(WorkCalendar before, WorkCalendar after) {
        List<ChangedDay> days = new ArrayList<>();
        for (int i = 0; i < DayTable.SIZE; i++) {
            Day was = before.settledOrNot(i);
            Day is = after.settledOrNot(i);
            if (was.kind() != is.kind()) {
                days.add(new ChangedDay(was, is));
            }
        }
        return new CalendarChange(days);
    }

    /**
     * Tells whether a count over the half-open interval (after, upTo] may come out differently.
     *
     * @throws IllegalArgumentException if the interval is reversed
     */
    public boolean touches(LocalDate after, LocalDate upTo) {
        DateSpan.requireOrder(after, upTo);
        return days.stream()
                .filter(ChangedDay::countsDifferently)
                .anyMatch(day -> day.date().isAfter(after) && !day.date().isAfter(upTo));
    }

    /**
     * One day on which two calendars disagree.
     *
     * @param before the day as it was
     * @param after  the day as it is
     */
    public record ChangedDay(Day before, Day after) {

        /** Returns the date. */
        public LocalDate date() {
            return after.date();
        }

        /** Tells whether the day is worked by one calendar and off by the other. */
        public boolean countsDifferently() {
            return before.isWorking() != after.isWorking();
        }
    }
}
