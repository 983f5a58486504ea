package io.shixian.jdbc;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseId;
import io.shixian.json.CanonicalJson;
import io.shixian.json.chain.Digest;
import io.shixian.json.chain.DigestAlgorithm;
import io.shixian.json.chain.HistoryChain;
import io.shixian.json.chain.HistoryId;
import io.shixian.spi.storage.Commit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The events of a commit as they go on with the chain of their case.
 *
 * @param events the rows of the events
 * @param head   the digest of the last event from now on
 */
record Links(List<StoredEvent> events, String head) {

    /** Begins the chain of a new case. */
    static Links opening(Commit commit, DigestAlgorithm algorithm) {
        return of(commit, HistoryChain.beginning(history(commit), algorithm), algorithm);
    }

    /**
     * Goes on with the chain of a case.
     *
     * @throws IllegalStateException if what the case keeps as its head is none
     */
    static Links after(String head, Commit commit, DigestAlgorithm algorithm) {
        return of(commit, new HistoryChain(history(commit), commit.expectedVersion(), digest(head, commit)), algorithm);
    }

    private static HistoryId history(Commit commit) {
        CaseId id = commit.file().id();
        return HistoryId.of(id, (CaseEvent.Opened) commit.file().history().get(0));
    }

    private static Digest digest(String head, Commit commit) {
        try {
            return Digest.parse(head);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "case " + commit.file().id()
                            + " can't go on: what its row keeps as the head of its chain is no digest;"
                            + " somebody changed it, so check the case and mend its row",
                    e);
        }
    }

    private static Links of(Commit commit, HistoryChain from, DigestAlgorithm algorithm) {
        List<StoredEvent> events = new ArrayList<>(commit.events().size());
        HistoryChain chain = from;
        for (CaseEvent event : commit.events()) {
            String payload = CanonicalJson.text(event);
            chain = chain.after(payload.getBytes(StandardCharsets.UTF_8), algorithm);
            events.add(StoredEvent.of(event, payload, chain));
        }
        return new Links(events, chain.digest().toString());
    }

    List<List<Object>> values(CaseId id) {
        return events.stream().map(event -> event.values(id.value())).toList();
    }
}
