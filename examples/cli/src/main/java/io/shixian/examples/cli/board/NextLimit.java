package io.shixian.examples.cli.board;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Amount;
import io.shixian.core.deadline.Light;
import io.shixian.core.deadline.Term;
import io.shixian.core.deadline.Unit;
import io.shixian.core.law.Label;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.examples.cli.text.Times;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.IndexRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What is due next of a case and is not recorded, by its index row alone: the end of a limit or its warning.
 *
 * @param row       the index row
 * @param due       the limit
 * @param procedure the name of its procedure, its code where the catalog does not have it
 * @param limit     the name of the limit, its code likewise
 * @param left      what is left of it, or by how much it is overdue; empty for a warning, which does not tell the last day
 * @param light     the light of the case
 * @param late      whether its moment has come, and a tick should have recorded it
 */
record NextLimit(
        IndexRow row, DueClock due, Label procedure, Label limit, Optional<Remainder> left, Light light, boolean late) {

    /** What should be recorded by now comes first by itself. */
    static final Comparator<NextLimit> SOONEST = Comparator.comparing((NextLimit next) -> next.due.dueAt())
            .thenComparing(next -> next.row.caseId().value());

    static NextLimit of(IndexRow row, DueClock due, Catalog catalog, WorkCalendar calendar, Instant now) {
        Optional<TimeLimit> limit = limit(row.procedure(), due.limit(), catalog);
        Unit unit = limit.flatMap(TimeLimit::granted).map(Term::unit).orElse(Unit.CALENDAR_DAYS);
        return new NextLimit(
                row,
                due,
                catalog.find(row.procedure()).map(Procedure::label).orElseGet(() -> code(row.procedure())),
                limit.map(TimeLimit::label).orElseGet(() -> code(due.limit())),
                due.isWarning() ? Optional.empty() : Optional.of(Remainder.until(due.dueAt(), unit, calendar, now)),
                row.light(now),
                !now.isBefore(due.dueAt()));
    }

    /** Finds a limit in the newest version of its procedure that has it: a row does not tell the version. */
    private static Optional<TimeLimit> limit(String procedure, String code, Catalog catalog) {
        return catalog.procedures().stream()
                .filter(one -> one.code().equals(procedure))
                .flatMap(one -> one.limit(code).stream())
                .reduce((older, newer) -> newer);
    }

    private static Label code(String code) {
        return new Label(code, code);
    }

    /** Returns what is left of it; empty once it has run out, and for a warning. */
    Optional<Amount> amountLeft() {
        return late ? Optional.empty() : left.flatMap(Remainder::amount);
    }

    /** Returns by how much it is overdue; empty before, and for a warning. */
    Optional<Amount> amountOverdue() {
        return late ? left.flatMap(Remainder::amount) : Optional.empty();
    }

    /** Returns the first instant that is too late; empty for a warning. */
    Optional<Instant> expiresAt() {
        return due.isWarning() ? Optional.empty() : Optional.of(due.dueAt());
    }

    /** Returns the last day; empty for a warning. */
    Optional<LocalDate> lastDay() {
        return expiresAt().map(end -> Times.date(end.minusNanos(1)));
    }

    /** Returns the instant from which on it is to be warned of; empty for the end of a limit. */
    Optional<Instant> warnsFrom() {
        return due.isWarning() ? Optional.of(due.dueAt()) : Optional.empty();
    }
}
