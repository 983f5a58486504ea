package io.shixian.core.deadline;

import io.shixian.calendar.Certainty;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.law.Label;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One period of a {@link Recurrence}.
 *
 * @param id               the stable id: {@code 2026-W40}, {@code 2026-09}, {@code 2026-Q3}, {@code 2026}, or
 *                         {@code 2026-01-04-N3} for the third period of n working days from that day on
 * @param first            the first day
 * @param last             the last day, inclusive
 * @param due              the last working day, at whose end what is owed is due; empty if the period has none
 * @param firstProvisional the first day that no notice settles and on which the due day, or that there is none, rests;
 *                         empty if all are settled
 */
public record Period(
        String id, LocalDate first, LocalDate last, Optional<LocalDate> due, Optional<LocalDate> firstProvisional) {

    /**
     * Checks that the days are in order.
     *
     * @throws IllegalArgumentException if the last day lies before the first, or the due day outside them
     */
    public Period {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(firstProvisional, "firstProvisional");
        requireOrder(first, last);
        if (due.filter(day -> day.isBefore(first) || day.isAfter(last)).isPresent()) {
            throw new IllegalArgumentException("the due day " + due.get() + " lies outside the period " + id
                    + ", which lasts from " + first + " to " + last + "; choose one of its days");
        }
    }

    /** Returns a period whose last day is fixed; its due day rests only on the days from there to its end. */
    static Period endingWith(String id, LocalDate first, LocalDate last, WorkCalendar calendar) {
        LocalDate day = last;
        while (!day.isBefore(first) && !calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        Optional<LocalDate> due = Optional.of(day).filter(worked -> !worked.isBefore(first));
        return new Period(id, first, last, due, firstProvisional(due.orElse(first), last, calendar));
    }

    /** Returns a period that ends on its due day. */
    static Period endingOn(String id, LocalDate first, LocalDate due, Optional<LocalDate> firstProvisional) {
        return new Period(id, first, due, Optional.of(due), firstProvisional);
    }

    /** Returns the first provisional day of a closed range, which may begin with the calendar itself. */
    static Optional<LocalDate> firstProvisional(LocalDate first, LocalDate last, WorkCalendar calendar) {
        return first.isAfter(calendar.firstDay())
                ? calendar.firstProvisional(first.minusDays(1), last)
                : Optional.of(calendar.horizon()).filter(day -> !day.isAfter(last));
    }

    static void requireRange(LocalDate from, LocalDate to, WorkCalendar calendar) {
        requireOrder(from, to);
        requireInside(from, calendar);
        requireInside(to, calendar);
    }

    private static void requireOrder(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "the range " + first + " to " + last + " is reversed; give the earlier day first");
        }
    }

    /** Lets the calendar refuse a day that it does not cover. */
    static void requireInside(LocalDate day, WorkCalendar calendar) {
        calendar.workingDays(day, day);
    }

    /** Returns the day by which the period belongs to a range: the due day, or the last day if nothing is owed. */
    public LocalDate day() {
        return due.orElse(last);
    }

    /** Tells whether the due day may still be changed by a notice to come. */
    public Certainty certainty() {
        return firstProvisional.isPresent() ? Certainty.PROVISIONAL : Certainty.PUBLISHED;
    }

    /** Returns why nothing is owed in this period; empty if something is. */
    public Optional<Label> whyNothingIsOwed() {
        return due.isPresent()
                ? Optional.empty()
                : Optional.of(new Label(
                        first + " 至 " + last + " 没有工作日，无此义务",
                        "no working day from " + first + " to " + last + ", so nothing is owed"));
    }

    /** Tells whether the range holds the day by which this period belongs to it. */
    boolean belongsTo(LocalDate from, LocalDate to) {
        return !day().isBefore(from) && !day().isAfter(to);
    }

    @Override
    public String toString() {
        return id + " (" + first + " to " + last + "), "
                + due.map(day -> "due " + day).orElse("nothing owed") + " ("
                + certainty().code() + ")";
    }
}
