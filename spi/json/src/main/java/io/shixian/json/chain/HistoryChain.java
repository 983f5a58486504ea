package io.shixian.json.chain;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.json.CanonicalJson;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the chain of a history reaches: what must be kept to go on with it. An event more costs the same at event 3 and
 * at event 300.
 *
 * @param history whose history
 * @param events  how many events the chain covers so far
 * @param digest  the last digest
 */
public record HistoryChain(HistoryId history, int events, Digest digest) {

    private static final String DOMAIN = "shixian-history-1";

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public HistoryChain {
        if (events < 0) {
            throw new IllegalArgumentException("a chain covers 0 events or more, not " + events);
        }
    }

    /** Returns the chain before the first event. */
    public static HistoryChain beginning(HistoryId history, DigestAlgorithm algorithm) {
        return new HistoryChain(history, 0, digest(history, 0, "", new byte[0], algorithm));
    }

    /** Returns the chain of the whole history of a case file, by SHA-256. */
    public static HistoryChain of(CaseFile file) {
        List<HistoryChain> chains = all(file.id(), file.history(), DigestAlgorithm.SHA_256);
        return chains.get(chains.size() - 1);
    }

    /**
     * Returns the chain after each event of a history.
     *
     * @throws IllegalArgumentException if the history does not begin with an opening, or no security provider offers the
     *                                  algorithm
     */
    public static List<HistoryChain> all(CaseId id, List<CaseEvent> history, DigestAlgorithm algorithm) {
        if (history.isEmpty() || !(history.get(0) instanceof CaseEvent.Opened opening)) {
            throw new IllegalArgumentException("the history of case " + id
                    + " does not begin with its opening; give all of it, the oldest event first");
        }
        List<HistoryChain> chains = new ArrayList<>(history.size());
        HistoryChain chain = beginning(HistoryId.of(id, opening), algorithm);
        for (CaseEvent event : history) {
            chain = chain.after(event);
            chains.add(chain);
        }
        return List.copyOf(chains);
    }

    /** Returns the chain after one event more, by the algorithm of the last digest. */
    public HistoryChain after(CaseEvent event) {
        return after(event, digest.algorithm());
    }

    /**
     * Returns the chain after one event more, by another algorithm from this event on.
     *
     * @throws IllegalArgumentException if no security provider offers the algorithm
     */
    public HistoryChain after(CaseEvent event, DigestAlgorithm algorithm) {
        return after(CanonicalJson.bytes(event), algorithm);
    }

    /**
     * Returns the chain after one event more, given as {@link CanonicalJson}. What comes before the first event is reckoned
     * by the algorithm of the first event, so that its digest tells all.
     *
     * @throws IllegalArgumentException if no security provider offers the algorithm
     */
    public HistoryChain after(byte[] canonical, DigestAlgorithm algorithm) {
        Digest before = events == 0 ? beginning(history, algorithm).digest() : digest;
        return after(canonical, events + 1, before, algorithm);
    }

    /** Also for places where the event does not stand, to find out where it came from. */
    HistoryChain after(byte[] canonical, int number, Digest before, DigestAlgorithm algorithm) {
        return new HistoryChain(history, number, digest(history, number, before.toString(), canonical, algorithm));
    }

    private static Digest digest(
            HistoryId history, int number, String before, byte[] canonical, DigestAlgorithm algorithm) {
        return algorithm.digest(new Fields()
                .and(DOMAIN)
                .and(algorithm.code())
                .and(history.caseId().value())
                .and(history.procedure())
                .and(Integer.toString(history.version()))
                .and(Integer.toString(number))
                .and(before)
                .and(canonical)
                .bytes());
    }

    /**
     * Returns what to keep elsewhere, so that nothing up to here can be taken away or reckoned anew unnoticed.
     *
     * @throws IllegalArgumentException before the first event
     */
    public Head head() {
        return new Head(history.caseId(), events, digest);
    }
}
