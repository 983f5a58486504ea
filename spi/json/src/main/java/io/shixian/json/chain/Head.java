package io.shixian.json.chain;

import io.shixian.core.casefile.CaseId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last digest of a history at some time, kept elsewhere as a witness.
 *
 * @param caseId the id of the case
 * @param events how many events the history had, which is the version of its case file
 * @param digest the digest of the last of them
 */
public record Head(CaseId caseId, int events, Digest digest) {

    private static final Pattern TEXT = Pattern.compile("(" + Digest.FORM + ") ([1-9][0-9]{0,8}) (.+)", Pattern.DOTALL);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Head {
        if (events < 1) {
            throw new IllegalArgumentException(
                    "a history begins with its opening, so it has 1 event or more, not " + events);
        }
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Head parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "a head is a digest, the number of events and the id of the case, with one blank between them");
        }
        return new Head(new CaseId(parts.group(3)), Integer.parseInt(parts.group(2)), Digest.parse(parts.group(1)));
    }

    /**
     * Returns what is wrong with a history that fits together, if this is a witness against it.
     *
     * @param count how many events the history has by now
     * @param there the digest of the event that was the last when the head was taken; empty if the history is shorter
     */
    public Optional<ChainVerdict> contradicts(int count, Optional<Digest> there) {
        return Witnessed.by(this, caseId, count, there);
    }

    /** Returns the text form: digest, number of events and id of the case, with one blank between them. */
    @Override
    public String toString() {
        return digest + " " + events + " " + caseId;
    }
}
