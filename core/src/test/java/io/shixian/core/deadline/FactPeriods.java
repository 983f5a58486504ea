package io.shixian.core.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Every week, month, quarter and year from 2001 to 2026, and the last working day of each. Computed from the fact file of
 * the notices by a few lines of Python, which know nothing of this library.
 */
final class FactPeriods {

    private FactPeriods() {}

    /** Returns the periods of a recurrence in order. */
    static List<Row> of(String recurrence) {
        return text().lines()
                .filter(line -> line.startsWith(recurrence + ","))
                .map(FactPeriods::row)
                .toList();
    }

    private static Row row(String line) {
        String[] cells = line.split(",", -1);
        return new Row(
                cells[1],
                LocalDate.parse(cells[2]),
                LocalDate.parse(cells[3]),
                Optional.of(cells[4]).filter(due -> !due.isEmpty()).map(LocalDate::parse));
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(FactPeriods.class.getResourceAsStream("periods.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is known of a period. */
    record Row(String id, LocalDate first, LocalDate last, Optional<LocalDate> due) {

        static Row of(Period period) {
            return new Row(period.id(), period.first(), period.last(), period.due());
        }
    }
}
