package io.shixian.json;

import io.shixian.calendar.Certainty;
import io.shixian.calendar.Day;
import io.shixian.calendar.DayKind;
import io.shixian.calendar.DaySource;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of a calendar as it is written: with the citation of the text that orders it, not the whole text.
 *
 * @param date      the date
 * @param kind      what kind of day it is
 * @param festival  the festival it belongs to or makes up for
 * @param source    the citation of the text that says so
 * @param certainty whether a notice arranges this date
 */
public record DayView(
        LocalDate date, DayKind kind, Optional<String> festival, Optional<String> source, Certainty certainty) {

    static DayView of(Day day) {
        return new DayView(
                day.date(), day.kind(), day.festival(), day.source().map(DaySource::citation), day.certainty());
    }
}
