package io.shixian.spi.storage;

import io.shixian.core.casefile.CaseId;

/**
 * Words that were handed in, as they are kept apart from the events. A store takes form and body for texts that mean nothing
 * to it.
 *
 * @param caseId the case
 * @param id     the id by which an event of the case refers to them, 22 characters of ASCII
 * @param form   how the body is written, at most 100 characters of ASCII
 * @param body   the words with what their digest is reckoned by, perhaps encrypted
 */
public record KeptWord(CaseId caseId, String id, String form, String body) {

    /** Returns the case with the id, but not the words. */
    @Override
    public String toString() {
        return "words " + id + " of case " + caseId;
    }
}
