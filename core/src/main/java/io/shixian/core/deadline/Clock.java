package io.shixian.core.deadline;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Strength;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A term being counted: from when, how, and what stopped or lengthened it since.
 * <p>
 * A clock is a value. It is rebuilt from the history of a case whenever a deadline is asked for, so a corrected calendar
 * corrects every deadline.
 *
 * @param term        the term as the rule grants it, without extensions
 * @param counting    how it is counted
 * @param start       the moment of the starting event; for a backward term the start of the target day
 * @param suspensions the times during which it did not run, in any order; the last may still last
 * @param extensions  what was added to it (T22)
 * @param clause      the rule, if it is known
 * @param strength    how strictly the rule binds
 * @param lead        how much is left when the light turns yellow (T26)
 */
public record Clock(
        Term term,
        Counting counting,
        Instant start,
        List<Suspension> suspensions,
        List<Extension> extensions,
        Optional<Clause> clause,
        Strength strength,
        Term lead) {

    /**
     * Checks that the parts fit each other.
     *
     * @throws IllegalArgumentException if working hours have no office hours, an extension has another unit, a backward
     *                                  term is suspended or extended, or the lead is no number of days or hours
     */
    public Clock {
        Objects.requireNonNull(counting, "counting");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(strength, "strength");
        suspensions = List.copyOf(suspensions);
        extensions = List.copyOf(extensions);
        if (term.unit() == Unit.WORKING_HOURS && counting.hours().isEmpty()) {
            throw new IllegalArgumentException(
                    term + " can't be counted without office hours; give them with " + "Counting.within(hours)");
        }
        if (term.direction() == Term.Direction.BEFORE && !(suspensions.isEmpty() && extensions.isEmpty())) {
            throw new IllegalArgumentException(
                    term + " is counted back from a day and can be neither suspended nor extended");
        }
        if (lead.unit() == Unit.WORKING_HOURS && term.unit() != Unit.WORKING_HOURS) {
            throw new IllegalArgumentException("a lead of " + lead + " fits only a term of working hours, not " + term);
        }
        if (lead.unit() == Unit.MONTHS || lead.unit() == Unit.YEARS) {
            throw new IllegalArgumentException(
                    "a lead of " + lead + " has no fixed number of days; give it in days or hours");
        }
        total(term, extensions);
    }

    /** Returns a clock that counts a term by the standard way from an instant on, bound by a duty. */
    public static Clock of(Term term, Instant start) {
        return of(term, start, Counting.STANDARD);
    }

    /**
     * Returns a clock that counts a term from an instant on.
     *
     * @throws IllegalArgumentException if the term is counted backwards
     */
    public static Clock of(Term term, Instant start, Counting counting) {
        if (term.direction() == Term.Direction.BEFORE) {
            throw new IllegalArgumentException(
                    term + " needs the day it is counted back from; use Clock.before(term, target, counting)");
        }
        return plain(term, start, counting);
    }

    /**
     * Returns a clock that counts a term back from a day.
     *
     * @throws IllegalArgumentException if the term is not counted backwards
     */
    public static Clock before(Term term, LocalDate target, Counting counting) {
        if (term.direction() == Term.Direction.AFTER) {
            throw new IllegalArgumentException(
                    term + " runs onwards from its start; use Clock.of, or '" + term.backwards() + "'");
        }
        return plain(term, counting.startOf(target), counting);
    }

    private static Clock plain(Term term, Instant start, Counting counting) {
        Term lead = switch (term.unit()) {
            case HOURS -> Term.hours(1);
            case WORKING_HOURS -> Term.workingHours(1);
            default -> Term.workdays(1);
        };
        return new Clock(term, counting, start, List.of(), List.of(), Optional.empty(), Strength.SHALL, lead);
    }

    /** Returns the clock stopped during one time more. */
    public Clock suspended(Suspension suspension) {
        return new Clock(term, counting, start, add(suspensions, suspension), extensions, clause, strength, lead);
    }

    /** Returns the clock with more time on it. */
    public Clock extended(Extension extension) {
        return new Clock(term, counting, start, suspensions, add(extensions, extension), clause, strength, lead);
    }

    /** Returns the clock with the rule it stands on. */
    public Clock per(Clause rule, Strength binding) {
        return new Clock(term, counting, start, suspensions, extensions, Optional.of(rule), binding, lead);
    }

    /** Returns the clock with another warning lead. */
    public Clock warning(Term before) {
        return new Clock(term, counting, start, suspensions, extensions, clause, strength, before);
    }

    /**
     * Returns where this clock leads on a calendar.
     *
     * @throws io.shixian.calendar.OutsideCalendarException if that is outside the calendar
     */
    public Deadline deadline(WorkCalendar calendar) {
        return new Deadline(this, calendar);
    }

    /** Returns the term with all extensions (T22: n + m from the same start). */
    public Term total() {
        return total(term, extensions);
    }

    private static Term total(Term term, List<Extension> extensions) {
        Term total = term;
        for (Extension extension : extensions) {
            total = total.plus(extension.term());
        }
        return total;
    }

    private static <T> List<T> add(List<T> list, T last) {
        List<T> more = new ArrayList<>(list);
        more.add(last);
        return more;
    }
}
