package io.shixian.core.duty;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Recurrence;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import io.shixian.core.party.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something owed in every period of a recurrence (定期工作), such as the weekly inspection.
 *
 * @param code         the stable code in kebab-case
 * @param label        its name
 * @param recurrence   how often it is owed
 * @param periodSource who says how often
 * @param owedBy       the role that owes it
 * @param clause       on what authority it is owed
 * @param procedure    the code of the procedure by which an occurrence is worked off; a case of it names the occurrence in
 *                     its opening details, see {@link Fulfilment#of}
 * @param fulfilledBy  the code of the action with which such a case fulfils it; empty if any action does that closes the
 *                     case
 */
public record Duty(
        String code,
        Label label,
        Recurrence recurrence,
        PeriodSource periodSource,
        Role owedBy,
        Clause clause,
        String procedure,
        Optional<String> fulfilledBy) {

    /**
     * Checks the form of the codes.
     *
     * @throws IllegalArgumentException if one has the wrong form
     */
    public Duty {
        Codes.check(code);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(recurrence, "recurrence");
        Objects.requireNonNull(periodSource, "periodSource");
        Objects.requireNonNull(owedBy, "owedBy");
        Objects.requireNonNull(clause, "clause");
        Codes.check(procedure);
        fulfilledBy.ifPresent(Codes::check);
    }

    /**
     * Returns the occurrences that belong to a range of days, in order, those without a working day among them.
     * <p>
     * A period belongs to a range as {@link Recurrence#occurrences} says, and counts only from the day on which the text
     * of the clause is in force, and until it is replaced.
     *
     * @param from the first day, inclusive
     * @param to   the last day, inclusive
     * @throws IllegalArgumentException                     if the range is reversed or its last period goes on after the
     *                                                      end of the calendar
     * @throws io.shixian.calendar.OutsideCalendarException if it leaves the calendar
     */
    public List<Occurrence> occurrences(LocalDate from, LocalDate to, WorkCalendar calendar) {
        return recurrence.occurrences(from, to, calendar).stream()
                .filter(period -> isInForce(period.day()))
                .map(period -> new Occurrence(this, period))
                .toList();
    }

    /**
     * Returns how the occurrences that belong to a range of days stand.
     * <p>
     * What was done is judged by when it was done and by the calendar alone, never by when somebody looked: the moment
     * asked about only tells a missed occurrence from an open one. What was done before a period began does not count for
     * it, and of several fulfilments the earliest counts. Another calendar may give another answer: ask it as known on the
     * due day for what held then.
     *
     * @param from the first day, inclusive
     * @param to   the last day, inclusive
     * @param done what was done; what belongs to other duties or periods is passed over
     * @param asOf the moment asked about
     * @throws IllegalArgumentException                     as {@link #occurrences} does
     * @throws io.shixian.calendar.OutsideCalendarException as {@link #occurrences} does
     */
    public List<OccurrenceState> states(
            LocalDate from,
            LocalDate to,
            Collection<Fulfilment> done,
            Instant asOf,
            WorkCalendar calendar,
            Counting counting) {
        return occurrences(from, to, calendar).stream()
                .map(occurrence -> OccurrenceState.of(occurrence, done, asOf, calendar, counting))
                .toList();
    }

    private boolean isInForce(LocalDate day) {
        boolean begun = !day.isBefore(clause.source().inForce());
        return begun && clause.source().until().filter(day::isAfter).isEmpty();
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
