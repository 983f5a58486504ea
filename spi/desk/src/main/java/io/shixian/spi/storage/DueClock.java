package io.shixian.spi.storage;

import io.shixian.core.casefile.CaseId;
import java.time.Instant;

/**
 * A limit that is to be warned of, or runs out, at an instant.
 *
 * @param caseId the case
 * @param limit  the code of the limit
 * @param cycle  which run of it
 * @param rung   which warning of this run, from 1 on; {@value #END} where the limit runs out
 * @param dueAt  the instant from which on the warning is due, or the first that is too late
 */
public record DueClock(CaseId caseId, String limit, int cycle, int rung, Instant dueAt) {

    /** The rung of a limit that runs out. */
    public static final int END = 0;

    /**
     * Checks the rung.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public DueClock {
        if (rung < END) {
            throw new IllegalArgumentException("limit " + limit + " of case " + caseId + " has no rung " + rung
                    + "; warnings count from 1, and the end is " + END);
        }
    }

    /** Makes a limit that runs out. */
    public DueClock(CaseId caseId, String limit, int cycle, Instant dueAt) {
        this(caseId, limit, cycle, END, dueAt);
    }

    /** Tells whether this is the warning of a limit and not its end. */
    public boolean isWarning() {
        return rung != END;
    }
}
