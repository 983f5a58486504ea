package io.shixian.examples.cli.duties;

import io.shixian.core.duty.Occurrence;
import io.shixian.core.law.Label;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** What is said of an occurrence of which nobody tells whether it was done. */
final class OccurrenceWords {

    private static final Label OWED = new Label("应履行", "due");
    private static final Label NOTHING_OWED = new Label("无工作日，无此义务", "no working day, no duty");

    private OccurrenceWords() {}

    static String stateCode(Occurrence occurrence) {
        return occurrence.due().isPresent() ? "due" : "no-duty";
    }

    static Label state(Occurrence occurrence) {
        return occurrence.due().isPresent() ? OWED : NOTHING_OWED;
    }

    static Optional<Label> weekday(Occurrence occurrence) {
        return occurrence.due().map(LocalDate::getDayOfWeek).map(OccurrenceWords::label);
    }

    private static Label label(DayOfWeek day) {
        return new Label("周" + "一二三四五六日".charAt(day.ordinal()), day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    }
}
