package io.shixian.spi.storage;

import io.shixian.core.casefile.CaseId;

/**
 * What a command has done.
 *
 * @param caseId      to which case
 * @param fromVersion the version of the case before it
 * @param toVersion   the version of the case after it
 */
public record CommandRecord(CaseId caseId, int fromVersion, int toVersion) {}
