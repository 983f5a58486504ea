package io.shixian.core.duty;

import io.shixian.core.deadline.Period;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A duty in one of its periods.
 *
 * @param duty   the duty
 * @param period the period
 */
public record Occurrence(Duty duty, Period period) {

    /** Checks that nothing is missing. */
    public Occurrence {
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(period, "period");
    }

    /** Returns the day at whose end it is due; empty if its period has no working day, so that nothing is owed. */
    public Optional<LocalDate> due() {
        return period.due();
    }

    /** Returns the duty and the period, such as {@code duty.inspection 2026-W40}. */
    @Override
    public String toString() {
        return duty + " " + period.id();
    }
}
