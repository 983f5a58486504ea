package io.shixian.core.application;

import io.shixian.core.casefile.CaseId;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A minor change of function that is released and that no written filing names yet (GDZW 0001.5-2019, 3.3.4).
 *
 * @param matter     the matter
 * @param releasedAt when it was released
 */
public record UnfiledRelease(CaseId matter, Instant releasedAt) {

    /** Checks that nothing is missing. */
    public UnfiledRelease {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(releasedAt, "releasedAt");
    }

    /**
     * Returns how long ago it was released.
     *
     * @throws IllegalArgumentException if it was released after that moment
     */
    public Duration age(Instant now) {
        if (now.isBefore(releasedAt)) {
            throw new IllegalArgumentException("the change of case " + matter + " was released at " + releasedAt
                    + ", after " + now + "; ask about a later moment");
        }
        return Duration.between(releasedAt, now);
    }
}
