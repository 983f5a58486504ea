package io.shixian.json.chain;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseId;
import io.shixian.json.CanonicalJson;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Checks a history against the digests that were kept of it, or a witness against it. */
public final class ChainCheck {

    private final HistoryChain beginning;
    private final List<byte[]> events;
    private final List<Digest> digests;

    private ChainCheck(HistoryChain beginning, List<byte[]> events, List<Digest> digests) {
        this.beginning = beginning;
        this.events = events;
        this.digests = digests;
    }

    /**
     * Tells whether a history is the one of which the digests were kept, and if not, which is the first event that does
     * not fit.
     *
     * @param digests the digest of each event, the oldest first
     * @throws IllegalArgumentException if no security provider offers an algorithm by which one was computed
     */
    public static ChainVerdict verify(CaseId id, List<CaseEvent> history, List<Digest> digests) {
        Optional<CaseEvent.Opened> opening = history.stream()
                .filter(CaseEvent.Opened.class::isInstance)
                .map(CaseEvent.Opened.class::cast)
                .findFirst();
        if (opening.isEmpty()) {
            return new ChainVerdict.Broken(1, history.isEmpty() ? ChainFault.CUT_OFF : ChainFault.MISSING);
        }
        DigestAlgorithm first =
                digests.isEmpty() ? DigestAlgorithm.SHA_256 : digests.get(0).algorithm();
        return new ChainCheck(
                        HistoryChain.beginning(HistoryId.of(id, opening.get()), first),
                        history.stream().map(CanonicalJson::bytes).toList(),
                        digests)
                .verdict();
    }

    /** Tells likewise, and whether the history still has what was witnessed once; it may have gone on since. */
    public static ChainVerdict verify(CaseId id, List<CaseEvent> history, List<Digest> digests, Head witness) {
        ChainVerdict verdict = verify(id, history, digests);
        return verdict.isWhole() ? Witnessed.by(witness, id, digests).orElse(verdict) : verdict;
    }

    private ChainVerdict verdict() {
        HistoryChain chain = beginning;
        for (int at = 0; at < events.size() && at < digests.size(); at++) {
            HistoryChain next = chain.after(events.get(at), digests.get(at).algorithm());
            if (!next.digest().equals(digests.get(at))) {
                return new ChainVerdict.Broken(at + 1, fault(at));
            }
            chain = next;
        }
        if (events.size() == digests.size()) {
            return new ChainVerdict.Whole(chain);
        }
        return new ChainVerdict.Broken(
                chain.events() + 1, events.size() < digests.size() ? ChainFault.CUT_OFF : ChainFault.INSERTED);
    }

    /** Looks for where the event came from that stands here, and where the one went that belongs here. */
    private ChainFault fault(int at) {
        boolean isFromLater = IntStream.range(at + 1, digests.size()).anyMatch(place -> fits(at, place));
        boolean wentLater = IntStream.range(at + 1, events.size()).anyMatch(from -> fits(from, at));
        if (wentLater) {
            boolean areMore = events.size() > digests.size();
            return isFromLater && !areMore ? ChainFault.REORDERED : ChainFault.INSERTED;
        }
        return isFromLater ? ChainFault.MISSING : ChainFault.CHANGED;
    }

    private boolean fits(int event, int place) {
        Digest before = place == 0 ? beginning.digest() : digests.get(place - 1);
        Digest kept = digests.get(place);
        return beginning
                .after(events.get(event), place + 1, before, kept.algorithm())
                .digest()
                .equals(kept);
    }
}
