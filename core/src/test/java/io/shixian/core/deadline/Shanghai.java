package io.shixian.core.deadline;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.OfficeHours;
import io.shixian.calendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Days and moments as they are written in Shanghai, and the calendar they are counted on. */
final class Shanghai {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final WorkCalendar CALENDAR = ChinaCalendar.published();
    static final Counting OFFICE = Counting.STANDARD.within(OfficeHours.of("09:00-12:00", "13:00-17:00"));

    private Shanghai() {}

    static LocalDate on(String date) {
        return LocalDate.parse(date);
    }

    static Instant at(String moment) {
        return at(LocalDateTime.parse(moment));
    }

    static Instant at(LocalDateTime moment) {
        return moment.atZone(ZONE).toInstant();
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    static Instant midnight(LocalDate day) {
        return at(day.atStartOfDay());
    }

    static Suspension stop(String from, String until) {
        return Suspension.between(at(from), at(until));
    }

    static Suspension stopSince(String from) {
        return Suspension.since(at(from), "hearing", Optional.empty());
    }

    static Deadline count(Term term, String start, Counting counting, Suspension... stops) {
        Clock clock = Clock.of(term, at(start), counting);
        for (Suspension stop : stops) {
            clock = clock.suspended(stop);
        }
        return clock.deadline(CALENDAR);
    }

    static Deadline count(Term term, String start, Suspension... stops) {
        return count(term, start, Counting.STANDARD, stops);
    }
}
