package io.shixian.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One date of a calendar, with what it is, why, and how sure that is.
 *
 * @param date      the date, in the zone of the offices
 * @param kind      what kind of day it is
 * @param festival  the festival it belongs to or makes up for, such as 国庆节; empty on ordinary days
 * @param source    the text that says so; empty on ordinary weekdays and weekends
 * @param certainty whether a notice arranges this date
 */
public record Day(
        LocalDate date, DayKind kind, Optional<String> festival, Optional<DaySource> source, Certainty certainty) {

    /** Checks that nothing is missing. */
    public Day {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(festival, "festival");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(certainty, "certainty");
    }

    /** Tells whether offices work on this day. */
    public boolean isWorking() {
        return kind.isWorking();
    }

    /** Returns the State Council notice that names this day, if one does. */
    public Optional<Notice> notice() {
        return source.filter(Notice.class::isInstance).map(Notice.class::cast);
    }
}
