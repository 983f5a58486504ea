package io.shixian.core.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How a limit ended, kept with the event that ended it: a later change of rules or calendar does not touch it (V4).
 *
 * @param limit     the code of the limit
 * @param status    how it ended
 * @param lastDay   its last day; empty if its clock stood still
 * @param expiresAt the first instant that was too late; empty if its clock stood still
 * @param calendar  the edition of the calendar by which it was judged
 */
public record Judgement(
        String limit, LimitStatus status, Optional<LocalDate> lastDay, Optional<Instant> expiresAt, String calendar) {

    /** Checks that nothing is missing. */
    public Judgement {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(calendar, "calendar");
    }
}
