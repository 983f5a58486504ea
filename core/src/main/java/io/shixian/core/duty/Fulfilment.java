package io.shixian.core.duty;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * That an occurrence of a duty was done (履行), and when.
 *
 * @param duty   the code of the duty
 * @param period the id of the period for which it was done
 * @param at     when it was done
 */
public record Fulfilment(String duty, String period, Instant at) {

    /** Where the opening of a case names the period that it works off: the key in its data. */
    public static final String PERIOD = "period";

    /** Checks that nothing is missing. */
    public Fulfilment {
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(at, "at");
    }

    /** Returns a fulfilment of which only the day is known: it counts as done when that day began. */
    public static Fulfilment on(LocalDate day, ZoneId zone, String duty, String period) {
        return new Fulfilment(duty, period, day.atStartOfDay(zone).toInstant());
    }

    /**
     * Returns what a case did for a duty: nothing if it is a case of another procedure, names no period, or has not come
     * to the action that fulfils the duty.
     * <p>
     * It was done when that action was first recorded, not when somebody says it was.
     *
     * @throws IllegalArgumentException if the case names a period that the duty does not have, since what it did would
     *                                  pass for missed
     */
    public static Optional<Fulfilment> of(CaseFile file, Duty duty) {
        return file.procedure().code().equals(duty.procedure())
                ? period(file, duty)
                        .flatMap(period -> doneAt(file, duty).map(at -> new Fulfilment(duty.code(), period, at)))
                : Optional.empty();
    }

    private static Optional<String> period(CaseFile file, Duty duty) {
        Optional<String> period = file.history().stream()
                .filter(CaseEvent.Opened.class::isInstance)
                .map(CaseEvent.Opened.class::cast)
                .flatMap(opened ->
                        Optional.ofNullable(opened.particulars().data().get(PERIOD)).stream())
                .findFirst();
        if (period.isPresent() && !duty.recurrence().hasPeriod(period.get())) {
            // What it says instead is the host's and may be personal.
            throw new IllegalArgumentException("case " + file.id() + " names a '" + PERIOD + "' that '"
                    + duty.recurrence() + "' does not have, so it counts for no occurrence of " + duty
                    + "; take the id from periodOf(day), or state the fulfilment itself");
        }
        return period;
    }

    private static Optional<Instant> doneAt(CaseFile file, Duty duty) {
        return file.history().stream()
                .filter(CaseEvent.Moved.class::isInstance)
                .map(CaseEvent.Moved.class::cast)
                .filter(moved -> fulfils(moved, duty))
                .map(CaseEvent::recordedAt)
                .findFirst();
    }

    private static boolean fulfils(CaseEvent.Moved moved, Duty duty) {
        return duty.fulfilledBy()
                .map(action -> moved.action().equals(action))
                .orElse(moved.to().isClosed());
    }
}
