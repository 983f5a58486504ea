package io.shixian.jdbc;

import io.shixian.core.law.Label;
import io.shixian.json.chain.ChainVerdict;

/**
 * What is to be said of the history of one case.
 *
 * @param caseId  the id under which it stands in the tables, which may be none that a case can have; control characters are
 *                replaced
 * @param verdict whether it is whole
 */
public record CaseVerdict(String caseId, ChainVerdict verdict) {

    /** Replaces control characters, so that no row can write a line of its own into a report. */
    public CaseVerdict {
        caseId = caseId.replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    /** Returns the verdict in words, with the id in front. */
    public Label text() {
        Label words = verdict.text();
        return new Label("案件" + caseId + "：" + words.zh(), "case " + caseId + ": " + words.en());
    }
}
