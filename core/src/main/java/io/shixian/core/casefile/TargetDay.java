package io.shixian.core.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The day from which, or back from which, a limit is counted, as a step hands it in under a name. */
public final class TargetDay {

    private TargetDay() {}

    /** Returns the day; of a moment, the day that it names, whatever its offset. */
    public static Optional<LocalDate> read(Particulars given, String name) {
        return Optional.ofNullable(given.data().get(name)).flatMap(TargetDay::parse);
    }

    private static Optional<LocalDate> parse(String text) {
        DateTimeFormatter form =
                text.indexOf('T') < 0 ? DateTimeFormatter.ISO_LOCAL_DATE : DateTimeFormatter.ISO_DATE_TIME;
        try {
            return Optional.of(LocalDate.from(form.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
