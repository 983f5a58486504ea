package io.shixian.examples.servicedesk.picture;

import io.shixian.calendar.Day;
import io.shixian.calendar.Notice;
import io.shixian.calendar.WorkCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The days of a year, month by month.
 *
 * @param year    the year
 * @param months  its twelve months
 * @param notices the notices that name one of its days, in the order of their first such day
 */
public record YearPicture(int year, List<Month> months, List<Notice> notices) {

    /** Keeps its own copies. */
    public YearPicture {
        months = List.copyOf(months);
        notices = List.copyOf(notices);
    }

    /**
     * Draws a year.
     *
     * @throws io.shixian.calendar.OutsideCalendarException if the calendar does not cover it
     */
    public static YearPicture of(int year, WorkCalendar calendar) {
        List<Month> months = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> Month.of(YearMonth.of(year, number), calendar))
                .toList();
        List<Notice> notices = months.stream()
                .flatMap(month -> month.days().stream())
                .flatMap(day -> day.notice().stream())
                .distinct()
                .toList();
        return new YearPicture(year, months, notices);
    }

    /** Returns how many of its days are worked. */
    public long workingDays() {
        return months.stream().mapToLong(Month::workingDays).sum();
    }

    /**
     * One month.
     *
     * @param month which
     * @param days  its days in order
     */
    public record Month(YearMonth month, List<Day> days) {

        /** Keeps its own copy. */
        public Month {
            Objects.requireNonNull(month, "month");
            days = List.copyOf(days);
        }

        private static Month of(YearMonth month, WorkCalendar calendar) {
            LocalDate first = month.atDay(1);
            return new Month(month, calendar.days(first, month.atEndOfMonth()).toList());
        }

        /** Returns how many of its days are worked. */
        public long workingDays() {
            return days.stream().filter(Day::isWorking).count();
        }

        /** Returns the days in rows from Monday to Sunday, the first and last filled up with nothing. */
        public List<List<Optional<Day>>> weeks() {
            return Weeks.of(days, Day::date);
        }
    }
}
