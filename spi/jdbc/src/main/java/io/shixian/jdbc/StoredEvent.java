package io.shixian.jdbc;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.json.chain.Digest;
import io.shixian.json.chain.DigestAlgorithm;
import io.shixian.json.chain.EventReader;
import io.shixian.json.chain.HistoryChain;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The row of an event, whatever stands in it.
 *
 * @param number     its number
 * @param type       what kind of event it is said to be
 * @param recordedAt when it is said to have been recorded
 * @param payload    the event as canonical JSON
 * @param digest     its digest as text
 */
record StoredEvent(int number, String type, String recordedAt, String payload, String digest) {

    /** The columns that {@link #read} reads. */
    static final String READ = "e.event_no, e.event_type, e.recorded_at, e.payload, e.digest";

    static final String INSERT =
            "INSERT INTO shixian_event (case_id, event_no, event_type, recorded_at, payload, digest)"
                    + " VALUES (?, ?, ?, ?, ?, ?)";

    static StoredEvent of(CaseEvent event, String payload, HistoryChain chain) {
        return new StoredEvent(
                chain.events(),
                event.type(),
                Times.text(event.recordedAt()),
                payload,
                chain.digest().toString());
    }

    static StoredEvent read(Sql.Columns row, int from) throws SQLException {
        return new StoredEvent(
                row.number(from), row.text(from + 1), row.text(from + 2), row.text(from + 3), row.text(from + 4));
    }

    List<Object> values(String caseId) {
        return List.of(caseId, number, type, recordedAt, payload, digest);
    }

    /** Returns what the digest covers; empty if the text has half a character, which UTF-8 can't carry. */
    static Optional<byte[]> bytes(String payload) {
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        return new String(bytes, StandardCharsets.UTF_8).equals(payload) ? Optional.of(bytes) : Optional.empty();
    }

    /** Returns the event; empty if the payload is none. */
    Optional<CaseEvent> event(EventReader reader) {
        try {
            return bytes(payload).map(reader::read);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns the digest; empty if the text is none. */
    Optional<Digest> kept() {
        try {
            return Optional.of(Digest.parse(digest))
                    .filter(kept -> kept.toString().equals(digest));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isCheckable() {
        return kept().map(Digest::algorithm).filter(DigestAlgorithm::isOffered).isPresent();
    }

    /** Returns the chain with this event, if this is the event that goes on with it. */
    Optional<HistoryChain> after(HistoryChain chain) {
        return isCheckable()
                ? kept().flatMap(kept -> bytes(payload)
                        .map(bytes -> chain.after(bytes, kept.algorithm()))
                        .filter(next -> next.digest().equals(kept)))
                : Optional.empty();
    }

    /** Tells whether the columns beside the payload say what the payload says. */
    boolean agrees(EventReader reader) {
        return event(reader)
                .filter(event -> event.type().equals(type)
                        && Times.text(event.recordedAt()).equals(recordedAt))
                .isPresent();
    }

    /** Returns nothing of what happened. */
    @Override
    public String toString() {
        return "event " + number;
    }
}
