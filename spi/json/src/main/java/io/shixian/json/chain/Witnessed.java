package io.shixian.json.chain;

import io.shixian.core.casefile.CaseId;
import java.util.List;
import java.util.Optional;

/** What a witness says against a history that fits together. */
final class Witnessed {

    private Witnessed() {}

    /** Returns what is wrong, if anything is. */
    static Optional<ChainVerdict> by(Head witness, CaseId id, List<Digest> digests) {
        Optional<Digest> there = witness.events() >= 1 && witness.events() <= digests.size()
                ? Optional.of(digests.get(witness.events() - 1))
                : Optional.empty();
        return by(witness, id, digests.size(), there);
    }

    /**
     * Returns what is wrong, if anything is.
     *
     * @param there the digest of the event that was the last when the head was taken, if the history has so many
     * @throws IllegalArgumentException if the head is that of another case, or of none of its events
     */
    static Optional<ChainVerdict> by(Head witness, CaseId id, int events, Optional<Digest> there) {
        if (!witness.caseId().equals(id)) {
            throw new IllegalArgumentException("the head is that of case " + witness.caseId() + ", not of case " + id
                    + "; give the one of this case");
        }
        if (witness.events() > events) {
            return Optional.of(new ChainVerdict.Broken(events + 1, ChainFault.CUT_OFF));
        }
        return there.filter(digest -> !digest.equals(witness.digest()))
                .map(digest -> new ChainVerdict.Broken(witness.events(), ChainFault.REWRITTEN));
    }
}
