package io.shixian.examples.servicedesk.page;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Light;
import io.shixian.core.law.Label;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.IndexRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One line of the list.
 *
 * @param row       the case
 * @param procedure the name of its procedure
 * @param limit     the name of the limit that runs out next, or that is overdue, if one is running
 * @param light     its light
 * @param left      what is left until the last day of its nearest limit, if one is running
 */
public record WorklistRow(IndexRow row, Label procedure, Optional<Label> limit, Light light, Optional<Remainder> left) {

    /** Checks that nothing is missing. */
    public WorklistRow {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(light, "light");
        Objects.requireNonNull(left, "left");
    }

    /**
     * Makes the line of a row.
     *
     * @param recorded looks up a limit whose end is recorded already, so that the row names none any more
     */
    static WorklistRow of(
            IndexRow row,
            Catalog catalog,
            WorkCalendar calendar,
            Instant now,
            Function<IndexRow, Optional<TimeLimit>> recorded) {
        Optional<Procedure> procedure = catalog.find(row.procedure());
        Label name = procedure.map(Procedure::label).orElseGet(() -> new Label(row.procedure(), row.procedure()));
        Optional<Label> limit = row.next()
                .map(DueClock::limit)
                .flatMap(code -> procedure.flatMap(table -> table.limit(code)))
                .or(() -> row.redFrom().flatMap(red -> recorded.apply(row)))
                .map(TimeLimit::label);
        // The instant is the first that is too late, so its day may be the one after the last.
        Optional<Remainder> left = row.redFrom().map(red -> Remainder.of(day(red.minusNanos(1)), day(now), calendar));
        return new WorklistRow(row, name, limit, row.light(now), left);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Counting.STANDARD.zone());
    }
}
