package io.shixian.core.deadline;

import io.shixian.calendar.OfficeHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** Offices, each with its hours once as the library takes them and once as plain minutes of a day. */
enum Desk {

    /** Closed at noon. */
    SPLIT(OfficeHours.of("09:00-12:00", "13:00-17:00")) {
        @Override
        List<int[]> minutes(LocalDate day) {
            return List.of(span(9, 12), span(13, 17));
        }
    },

    /** Short Fridays and no Wednesdays; a make-up day is no weekday and has the ordinary hours. */
    BY_WEEKDAY(OfficeHours.of("08:30-12:00", "14:00-17:30")
            .on(DayOfWeek.FRIDAY, "08:30-11:30")
            .on(DayOfWeek.WEDNESDAY)) {
        @Override
        List<int[]> minutes(LocalDate day) {
            List<int[]> ordinary = List.of(new int[] {510, 720}, new int[] {840, 1050});
            return switch (FactDays.isMadeUp(day) ? DayOfWeek.MONDAY : day.getDayOfWeek()) {
                case FRIDAY -> List.of(new int[] {510, 690});
                case WEDNESDAY -> List.of();
                default -> ordinary;
            };
        }
    },

    /** Two hours on make-up days, one special day with long hours, one without any. */
    WITH_SPECIAL_DAYS(OfficeHours.of("09:00-17:00")
            .onMakeupDays("10:00-12:00")
            .on(LocalDate.of(2025, 2, 6), "06:00-10:00", "10:00-22:00")
            .on(LocalDate.of(2025, 2, 7))
            .on(LocalDate.of(2025, 2, 9), "09:00-17:00")) {
        @Override
        List<int[]> minutes(LocalDate day) {
            return switch (day.toString()) {
                case "2025-02-06" -> List.of(span(6, 22));
                case "2025-02-07" -> List.of();
                default -> List.of(FactDays.isMadeUp(day) ? span(10, 12) : span(9, 17));
            };
        }
    },

    /** A night desk, open up to 24:00 and again from 00:00. */
    NIGHT(OfficeHours.of("00:00-02:00", "20:00-24:00")) {
        @Override
        List<int[]> minutes(LocalDate day) {
            return List.of(span(0, 2), span(20, 24));
        }
    };

    private final OfficeHours hours;

    Desk(OfficeHours hours) {
        this.hours = hours;
    }

    abstract List<int[]> minutes(LocalDate day);

    Counting counting() {
        return Counting.STANDARD.within(hours);
    }

    /** Tells whether the desk is open during the minute that begins then. */
    boolean isOpen(LocalDate day, int minute) {
        return FactDays.works(day) && minutes(day).stream().anyMatch(span -> span[0] <= minute && minute < span[1]);
    }

    private static int[] span(int from, int to) {
        return new int[] {from * 60, to * 60};
    }
}
