package io.shixian.core.application;

import io.shixian.core.casefile.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * An application came into a status.
 *
 * @param at     from when on; where a limit ran out, the instant at which it did and not when somebody looked
 * @param status the status from then on
 * @param causes the matters that say something else about it from that instant on, by id; empty where only the host said
 *               that the application is online
 */
public record StatusChange(Instant at, ApplicationStatus status, List<CaseId> causes) {

    /** Keeps its own copy. */
    public StatusChange {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(status, "status");
        causes = List.copyOf(causes);
    }
}
