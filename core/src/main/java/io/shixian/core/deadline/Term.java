package io.shixian.core.deadline;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.law.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;

/**
 * An amount of time that a rule grants, such as 5 working days or 3 working days before.
 * <p>
 * {@code toString} is the English form, and {@link #parse} reads it back. A limit that is absent is no term at all, and
 * an immediate one is {@link #sameDay()}; neither is a term of zero days, which does not exist.
 *
 * @param amount    how many units, 1 or more; 0 only for the same-day term
 * @param unit      what is counted
 * @param direction whether it runs from its start or back from a target
 */
public record Term(int amount, Unit unit, Direction direction) {

    /** Which way a term is counted. */
    public enum Direction {
        /** From the starting event onwards. */
        AFTER,
        /** Back from a target day: "at least n days before". */
        BEFORE
    }

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if it is zero or negative, or a same-day or hour term runs backwards
     */
    public Term {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(direction, "direction");
        if (unit == Unit.SAME_DAY ? amount != 0 : amount < 1) {
            throw new IllegalArgumentException(
                    "a term of " + amount + " " + unit.label().en()
                            + "s does not exist; the amount is 1 or more, and an immediate limit is 'same day'");
        }
        if (direction == Direction.BEFORE && (!unit.isDays() || unit == Unit.SAME_DAY)) {
            throw new IllegalArgumentException("'" + unit.label().en()
                    + "' terms can't be counted backwards; use working days, calendar days, months or years");
        }
    }

    /** Returns a term of working days, 1 or more. */
    public static Term workdays(int amount) {
        return new Term(amount, Unit.WORKING_DAYS, Direction.AFTER);
    }

    /** Returns a term of calendar days, 1 or more. */
    public static Term calendarDays(int amount) {
        return new Term(amount, Unit.CALENDAR_DAYS, Direction.AFTER);
    }

    /** Returns a term of months, 1 or more. */
    public static Term months(int amount) {
        return new Term(amount, Unit.MONTHS, Direction.AFTER);
    }

    /** Returns a term of years, 1 or more. */
    public static Term years(int amount) {
        return new Term(amount, Unit.YEARS, Direction.AFTER);
    }

    /** Returns a term of hours around the clock, 1 or more. */
    public static Term hours(int amount) {
        return new Term(amount, Unit.HOURS, Direction.AFTER);
    }

    /** Returns a term of hours inside office hours, 1 or more. */
    public static Term workingHours(int amount) {
        return new Term(amount, Unit.WORKING_HOURS, Direction.AFTER);
    }

    /** Returns the term that ends with the starting day, or with the next working day if that is none (当日). */
    public static Term sameDay() {
        return new Term(0, Unit.SAME_DAY, Direction.AFTER);
    }

    /** Returns the term counted back from a target: "at least this much before". */
    public Term backwards() {
        return new Term(amount, unit, Direction.BEFORE);
    }

    /**
     * Returns this term of working days as working hours, at a stated number of hours a day.
     *
     * @throws IllegalArgumentException if this is not a term of working days, or a day can't have so many hours
     */
    public Term asWorkingHours(int hoursPerDay) {
        if (unit != Unit.WORKING_DAYS) {
            throw new IllegalArgumentException(this + " can't become working hours; only working days can");
        }
        if (hoursPerDay < 1 || hoursPerDay > 24) {
            throw new IllegalArgumentException("a day has 1 to 24 working hours, not " + hoursPerDay);
        }
        return new Term(Math.multiplyExact(amount, hoursPerDay), Unit.WORKING_HOURS, direction);
    }

    /**
     * Reads a term in English or Chinese, such as {@code 5 working days}, {@code same day}, {@code 3 working days
     * before}, {@code 5个工作日}, {@code 二十个工作日}, {@code 当日} or {@code 提前3个工作日}.
     *
     * @throws IllegalArgumentException if the text is none of these; a bare {@code 5日} is refused, since its unit
     *                                  depends on the law
     */
    public static Term parse(String text) {
        return TermText.parse(text);
    }

    /** Counts this term by the standard way from a moment on. */
    public Deadline after(ZonedDateTime start, WorkCalendar calendar) {
        return after(start.toInstant(), calendar);
    }

    /** Counts this term by the standard way from an instant on; its day is the day in Shanghai. */
    public Deadline after(Instant start, WorkCalendar calendar) {
        return Clock.of(this, start).deadline(calendar);
    }

    /** Counts this term by the standard way back from a day. */
    public Deadline before(LocalDate target, WorkCalendar calendar) {
        return Clock.before(this, target, Counting.STANDARD).deadline(calendar);
    }

    /** Returns the longer term, with an extension of the same clock added (T22). */
    Term plus(Term extension) {
        if (extension.unit != unit || extension.direction != direction) {
            throw new IllegalArgumentException(
                    "an extension of " + extension + " can't be added to " + this + "; it must be in the same unit");
        }
        long sum = (long) amount + extension.amount;
        if (sum > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "an extension of " + extension + " can't be added to " + this + "; together they are too long");
        }
        return new Term((int) sum, unit, direction);
    }

    /** Returns the term in words. */
    public Label label() {
        return TermText.label(this);
    }

    @Override
    public String toString() {
        return label().en();
    }
}
