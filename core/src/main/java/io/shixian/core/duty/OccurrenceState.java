package io.shixian.core.duty;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Term;
import io.shixian.core.deadline.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * How an occurrence of a duty stands, given what was done.
 *
 * @param occurrence the occurrence
 * @param standing   how it stands
 * @param doneAt     when it was done, if it was
 * @param expiresAt  the first instant that is too late; empty if nothing is owed
 */
public record OccurrenceState(
        Occurrence occurrence, Standing standing, Optional<Instant> doneAt, Optional<Instant> expiresAt) {

    /** Checks that nothing is missing. */
    public OccurrenceState {
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(doneAt, "doneAt");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }

    static OccurrenceState of(
            Occurrence occurrence,
            Collection<Fulfilment> done,
            Instant asOf,
            WorkCalendar calendar,
            Counting counting) {
        Instant begins = startOf(occurrence.period().first(), counting);
        Optional<Instant> doneAt = done.stream()
                .filter(fulfilment -> fulfilment.duty().equals(occurrence.duty().code()))
                .filter(fulfilment ->
                        fulfilment.period().equals(occurrence.period().id()))
                .map(Fulfilment::at)
                .filter(at -> !at.isBefore(begins))
                .min(Comparator.naturalOrder());
        Optional<Instant> expiresAt = occurrence.due().map(day -> endOf(day, calendar, counting));
        Standing standing = expiresAt
                .map(end -> doneAt.map(at -> at.isBefore(end) ? Standing.DONE : Standing.DONE_LATE)
                        .orElse(asOf.isBefore(end) ? Standing.OPEN : Standing.MISSED))
                .orElse(Standing.NOT_APPLICABLE);
        return new OccurrenceState(occurrence, standing, doneAt, expiresAt);
    }

    private static Instant startOf(LocalDate day, Counting counting) {
        return day.atStartOfDay(counting.zone()).toInstant();
    }

    /** Ends the day as every limit ends (T17). */
    private static Instant endOf(LocalDate day, WorkCalendar calendar, Counting counting) {
        return Clock.of(Term.sameDay(), startOf(day, counting), counting)
                .deadline(calendar)
                .expiresAt();
    }

    /**
     * Returns the verdict: met, or for what was missed or done late a breach where the text names the period, and no more
     * than exceeded where the host does (T25); empty while it is open, and if nothing is owed.
     */
    public Optional<Verdict> verdict() {
        return switch (standing) {
            case DONE -> Optional.of(Verdict.MET);
            case DONE_LATE, MISSED ->
                Optional.of(occurrence.duty().periodSource().missed());
            case OPEN, NOT_APPLICABLE -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return occurrence + ": " + standing.code();
    }
}
