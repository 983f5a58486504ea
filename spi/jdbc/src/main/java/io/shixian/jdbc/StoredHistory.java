package io.shixian.jdbc;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseId;
import io.shixian.json.chain.ChainFault;
import io.shixian.json.chain.ChainVerdict;
import io.shixian.json.chain.ChainVerdict.Broken;
import io.shixian.json.chain.Digest;
import io.shixian.json.chain.DigestAlgorithm;
import io.shixian.json.chain.EventReader;
import io.shixian.json.chain.HistoryChain;
import io.shixian.json.chain.HistoryFile;
import io.shixian.json.chain.HistoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands in the tables under one id, whatever that is.
 *
 * @param id     the id, which may be none that a case can have
 * @param row    what the row of the case says; empty if there is no such row
 * @param events the rows of its events by their numbers
 */
record StoredHistory(String id, Optional<StoredHead> row, List<StoredEvent> events) {

    /** Finds the first event that does not fit. */
    ChainVerdict verdict(EventReader reader) {
        if (row.isEmpty()) {
            return new Broken(first(), ChainFault.ORPHANED);
        }
        if (events.isEmpty()) {
            return new Broken(1, ChainFault.CUT_OFF);
        }
        Optional<HistoryChain> beginning = history(reader).map(this::beginning);
        if (beginning.isEmpty()) {
            return new Broken(1, events.get(0).number() == 1 ? ChainFault.CHANGED : ChainFault.MISSING);
        }
        HistoryChain chain = beginning.get();
        for (StoredEvent event : events) {
            Optional<HistoryChain> next = event.number() == chain.events() + 1 && event.agrees(reader)
                    ? event.after(chain)
                    : Optional.empty();
            if (next.isEmpty()) {
                return new Broken(chain.events() + 1, new Misfit(this, chain).fault());
            }
            chain = next.get();
        }
        return row.get().verdict(chain, events);
    }

    private int first() {
        return events.isEmpty() ? 1 : Math.max(1, events.get(0).number());
    }

    /** Returns whose history it is, as the opening says that stands there, wherever it stands. */
    Optional<HistoryId> history(EventReader reader) {
        for (StoredEvent event : events) {
            Optional<CaseEvent> read = event.event(reader);
            if (read.isPresent() && read.get() instanceof CaseEvent.Opened opening) {
                try {
                    return Optional.of(HistoryId.of(new CaseId(id), opening));
                } catch (IllegalArgumentException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the history as a file; the rows are not checked. */
    String file(CaseId caseId, EventReader reader) {
        List<CaseEvent> history = new ArrayList<>(events.size());
        List<Digest> digests = new ArrayList<>(events.size());
        for (StoredEvent event : events) {
            history.add(event.event(reader).orElseThrow(() -> notFit(event, "no event that can be read")));
            digests.add(event.kept().orElseThrow(() -> notFit(event, "no digest")));
        }
        return HistoryFile.text(caseId, history, digests);
    }

    private IllegalStateException notFit(StoredEvent event, String what) {
        return new IllegalStateException(
                "case " + id + " can't be exported: the row of " + event + " holds " + what + "; check the case first");
    }

    private HistoryChain beginning(HistoryId history) {
        DigestAlgorithm algorithm = events.get(0)
                .kept()
                .map(Digest::algorithm)
                .filter(DigestAlgorithm::isOffered)
                .orElse(DigestAlgorithm.SHA_256);
        return HistoryChain.beginning(history, algorithm);
    }
}
