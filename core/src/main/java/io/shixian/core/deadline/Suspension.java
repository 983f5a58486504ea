package io.shixian.core.deadline;

import io.shixian.core.law.Clause;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A time during which a clock does not run.
 * <p>
 * Hours stop and go on to the instant. Of days, the one on which it begins is not part of it, the one on which it ends is
 * (T20).
 *
 * @param from  the instant at which the clock stops
 * @param until the instant at which it goes on; empty while it stands still
 * @param cause why, as a code or in words, such as {@code hearing}
 * @param clause on what authority, if it is known
 */
public record Suspension(Instant from, Optional<Instant> until, String cause, Optional<Clause> clause) {

    /**
     * Checks the order of the instants.
     *
     * @throws IllegalArgumentException if the suspension is empty or reversed
     */
    public Suspension {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(clause, "clause");
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException("the suspension from " + from + " until " + until.get()
                    + " is empty or reversed; it must end after it begins");
        }
    }

    /** Returns a suspension that has ended, of unstated cause. */
    public static Suspension between(Instant from, Instant until) {
        return new Suspension(from, Optional.of(until), "", Optional.empty());
    }

    /** Returns a suspension that still lasts. */
    public static Suspension since(Instant from, String cause, Optional<Clause> clause) {
        return new Suspension(from, Optional.empty(), cause, clause);
    }

    /** Returns this suspension, ended. */
    public Suspension until(Instant end) {
        return new Suspension(from, Optional.of(end), cause, clause);
    }

    /**
     * Tells whether the clock was standing still as an instant was reached: one stopped at 00:00 was still running then,
     * one that goes on at 00:00 was not. So the day on which a suspension begins counts, the day on which it ends doesn't.
     */
    boolean holdsAt(Instant instant) {
        return from.isBefore(instant) && (until.isEmpty() || !until.get().isBefore(instant));
    }
}
