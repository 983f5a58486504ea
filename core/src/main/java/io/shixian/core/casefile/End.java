package io.shixian.core.casefile;

import io.shixian.core.deadline.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where one run of a limit ends; nowhere while its clock stands still.
 *
 * @param lastDay   the last day
 * @param expiresAt the first instant that is too late
 */
record End(Optional<LocalDate> lastDay, Optional<Instant> expiresAt) {

    private static final End NOWHERE = new End(Optional.empty(), Optional.empty());

    static End of(Deadline deadline) {
        return deadline.isSuspended()
                ? NOWHERE
                : new End(Optional.of(deadline.lastDay()), Optional.of(deadline.expiresAt()));
    }

    boolean isPast(Instant now) {
        return expiresAt.isPresent() && !now.isBefore(expiresAt.get());
    }
}
