package io.shixian.core.deadline;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.DAY_OF_WEEK;
import static java.time.temporal.ChronoField.DAY_OF_YEAR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.YEAR;
import static java.time.temporal.IsoFields.DAY_OF_QUARTER;
import static java.time.temporal.IsoFields.QUARTER_OF_YEAR;
import static java.time.temporal.IsoFields.WEEK_BASED_YEAR;
import static java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.law.Label;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The recurrences whose periods are the same for everybody, without a gap and without an overlap. */
enum CalendarRecurrence implements Recurrence {

    /** Monday to Sunday, numbered as in ISO 8601. */
    WEEKLY(
            new Label("每周", "weekly"),
            ChronoUnit.WEEKS,
            year(WEEK_BASED_YEAR).appendLiteral("-W").appendValue(WEEK_OF_WEEK_BASED_YEAR, 2),
            DAY_OF_WEEK),

    /** The first to the last of a month. */
    MONTHLY(
            new Label("每月", "monthly"),
            ChronoUnit.MONTHS,
            year(YEAR).appendLiteral('-').appendValue(MONTH_OF_YEAR, 2),
            DAY_OF_MONTH),

    /** Three months from January, April, July or October on. */
    QUARTERLY(
            new Label("每季度", "quarterly"),
            IsoFields.QUARTER_YEARS,
            year(YEAR).appendLiteral("-Q").appendValue(QUARTER_OF_YEAR, 1),
            DAY_OF_QUARTER),

    /** January to December. */
    YEARLY(new Label("每年", "yearly"), ChronoUnit.YEARS, year(YEAR), DAY_OF_YEAR);

    private final Label label;
    private final TemporalUnit length;

    /** Writes the id of the period that a day lies in; reads an id as the first day of its period. */
    private final DateTimeFormatter ids;

    CalendarRecurrence(Label label, TemporalUnit length, DateTimeFormatterBuilder id, TemporalField day) {
        this.label = label;
        this.length = length;
        this.ids = id.parseDefaulting(day, 1).toFormatter(Locale.ROOT);
    }

    private static DateTimeFormatterBuilder year(TemporalField field) {
        return new DateTimeFormatterBuilder().appendValue(field, 4);
    }

    @Override
    public List<Period> occurrences(LocalDate from, LocalDate to, WorkCalendar calendar) {
        Period.requireRange(from, to, calendar);
        List<Period> periods = new ArrayList<>();
        for (LocalDate first = firstDay(from); !first.isAfter(to); first = first.plus(1, length)) {
            Period period = beginning(first, calendar);
            if (period.belongsTo(from, to)) {
                periods.add(period);
            }
        }
        return List.copyOf(periods);
    }

    @Override
    public Period periodOf(LocalDate day, WorkCalendar calendar) {
        Period.requireInside(day, calendar);
        return beginning(firstDay(day), calendar);
    }

    @Override
    public boolean hasPeriod(String id) {
        return firstDay(id).isPresent();
    }

    @Override
    public Period period(String id, WorkCalendar calendar) {
        LocalDate first = firstDay(id)
                .orElseThrow(() -> RecurrenceText.noPeriod(id, this, ids.format(LocalDate.of(2026, 9, 30))));
        return periodOf(first, calendar);
    }

    private Optional<LocalDate> firstDay(String id) {
        try {
            // Reading is lenient about week 53 of a short year, which is week 1 of the next.
            return Optional.of(LocalDate.parse(id, ids))
                    .filter(day -> ids.format(day).equals(id));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private LocalDate firstDay(LocalDate day) {
        return LocalDate.parse(ids.format(day), ids);
    }

    private Period beginning(LocalDate first, WorkCalendar calendar) {
        String id = ids.format(first);
        LocalDate last = first.plus(1, length).minusDays(1);
        if (last.isAfter(calendar.lastDay())) {
            throw new IllegalArgumentException("the period " + id + " goes on to " + last
                    + ", but the calendar ends on " + calendar.lastDay() + "; ask for days before " + first);
        }
        return Period.endingWith(id, first, last, calendar);
    }

    @Override
    public Label label() {
        return label;
    }

    @Override
    public String toString() {
        return label.en();
    }
}
