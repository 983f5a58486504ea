package io.shixian.calendar;

import java.time.LocalDate;
import java.util.List;

/** Says that a calendar was refused because its offices would not open for years. */
public final class NoWorkingDayException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NoWorkingDayException(LocalDate from, List<Overlay> overlays) {
        super("no working day within 3 years of " + from + ": the overlays " + overlays
                + " close every day; leave some days open");
    }
}
