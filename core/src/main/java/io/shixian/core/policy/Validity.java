package io.shixian.core.policy;

import io.shixian.core.law.Label;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * The days on which a policy is valid (有效期).
 *
 * @param firstDay the first of them
 * @param lastDay  the last of them, if there is one
 */
public record Validity(LocalDate firstDay, Optional<LocalDate> lastDay) {

    /** Soonest to end first; without end last. */
    static final Comparator<Validity> BY_END = Comparator.comparing(validity -> validity.lastDay.orElse(LocalDate.MAX));

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public Validity {
        Objects.requireNonNull(firstDay, "firstDay");
        if (lastDay.isPresent() && lastDay.get().isBefore(firstDay)) {
            throw new IllegalArgumentException("the last day " + lastDay.get() + " lies before the first day "
                    + firstDay + "; give a later one, or none if there is no end");
        }
    }

    /** Tells whether a day is one of them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !lastDay.filter(day::isAfter).isPresent();
    }

    /** Returns the days in words. */
    public Label label() {
        return lastDay.map(last -> new Label(firstDay + "至" + last, firstDay + " to " + last))
                .orElseGet(() -> new Label(firstDay + "起", "from " + firstDay));
    }
}
