package io.shixian.spi.storage;

import io.shixian.core.casefile.CaseId;
import java.time.Instant;

/**
 * A limit that runs out at an instant.
 *
 * @param caseId the case
 * @param limit  the code of the limit
 * @param cycle  which run of it
 * @param dueAt  the first instant that is too late
 */
public record DueClock(CaseId caseId, String limit, int cycle, Instant dueAt) {}
