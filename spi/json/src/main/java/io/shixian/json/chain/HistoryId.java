package io.shixian.json.chain;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.law.Codes;
import java.nio.charset.StandardCharsets;

/**
 * Whose history it is and under what it began; neither ever changes.
 *
 * @param caseId    the id of the case
 * @param procedure the code of its procedure
 * @param version   the version under which it was opened
 */
public record HistoryId(CaseId caseId, String procedure, int version) {

    /**
     * Checks that a digest can cover it.
     *
     * @throws IllegalArgumentException if UTF-8 can't carry the id, the code is none, or the version is below 1
     */
    public HistoryId {
        Codes.check(procedure);
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(caseId.value())) {
            throw new IllegalArgumentException("a case id has half a character, one surrogate alone; use whole ones");
        }
        if (version < 1) {
            throw new IllegalArgumentException(
                    "a case is never opened under version " + version + "; versions of a procedure begin with 1");
        }
    }

    /** Returns the id of the history that an opening begins. */
    public static HistoryId of(CaseId caseId, CaseEvent.Opened opening) {
        return new HistoryId(caseId, opening.procedure(), opening.version());
    }
}
