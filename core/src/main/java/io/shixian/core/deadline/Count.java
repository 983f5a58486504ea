package io.shixian.core.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The outcome of counting: an end, or what is left on a clock that stands still.
 *
 * @param end     where the limit runs out; empty while the clock is suspended before it does
 * @param left    what is still to be counted; nothing once there is an end
 * @param nominal the day on which the amount is used up, before any roll; the last counted day while suspended
 */
record Count(Optional<End> end, Amount left, LocalDate nominal) {

    /** The last day and the first instant that is too late (T18). */
    record End(LocalDate lastDay, Instant expiresAt) {}

    static Count ended(LocalDate lastDay, Instant expiresAt, Unit unit, LocalDate nominal) {
        Amount nothing = unit.isDays() ? Amount.ofDays(unit, 0) : Amount.ofTime(unit, Duration.ZERO);
        return new Count(Optional.of(new End(lastDay, expiresAt)), nothing, nominal);
    }

    static Count suspended(Amount left, LocalDate nominal) {
        return new Count(Optional.empty(), left, nominal);
    }
}
