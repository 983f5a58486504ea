package io.shixian.jdbc;

import io.shixian.json.chain.ChainVerdict.Broken;
import io.shixian.json.chain.Digest;
import io.shixian.json.chain.DigestAlgorithm;
import io.shixian.json.chain.EventReader;
import io.shixian.json.chain.HistoryChain;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Looks in other cases for the place to which an event belongs: where it stands too, or where one is missing and it fits. */
final class Origin {

    private static final String COPY =
            "SELECT e.payload FROM shixian_event e JOIN shixian_case c ON c.case_id = e.case_id"
                    + " WHERE e.digest = ? AND e.case_id <> ?";

    /** Events after which one is missing, with the opening of their case. */
    private static final String GAPS =
            "SELECT e.case_id, e.event_no, e.digest, o.event_no, o.event_type, o.recorded_at, o.payload, o.digest"
                    + " FROM shixian_case c JOIN shixian_event e ON e.case_id = c.case_id"
                    + " JOIN shixian_event o ON o.case_id = c.case_id AND o.event_no = 1"
                    + " WHERE e.event_no < c.version AND NOT EXISTS (SELECT 1 FROM shixian_event n"
                    + " WHERE n.case_id = e.case_id AND n.event_no = e.event_no + 1)";

    /** Cases whose opening is missing. */
    private static final String BEHEADED = "SELECT c.case_id FROM shixian_case c WHERE NOT EXISTS"
            + " (SELECT 1 FROM shixian_event e WHERE e.case_id = c.case_id AND e.event_no = 1)";

    private final Sql sql;
    private final EventReader reader;

    Origin(Sql sql, EventReader reader) {
        this.sql = sql;
        this.reader = reader;
    }

    private record Gap(StoredHistory opened, int after, String digest) {}

    /** Tells whether the event that was found not to fit belongs to another case. */
    boolean isElsewhere(StoredHistory history, Broken broken) throws SQLException {
        Optional<StoredEvent> event = history.events().stream()
                .filter(stored -> stored.number() == broken.event())
                .findFirst();
        return event.isPresent() && isElsewhere(history.id(), event.get());
    }

    private boolean isElsewhere(String id, StoredEvent event) throws SQLException {
        if (!event.isCheckable()) {
            return false;
        }
        boolean isCopy =
                sql.query(COPY, row -> row.text(1), List.of(event.digest(), id)).contains(event.payload());
        return isCopy || fillsGap(id, event) || opensOther(id, event);
    }

    private boolean fillsGap(String id, StoredEvent event) throws SQLException {
        boolean[] fits = new boolean[1];
        sql.each(GAPS, row -> fits[0] |= fits(gap(row), id, event), List.of());
        return fits[0];
    }

    private static Gap gap(Sql.Columns row) throws SQLException {
        StoredHistory opened = new StoredHistory(row.text(1), Optional.empty(), List.of(StoredEvent.read(row, 4)));
        return new Gap(opened, row.number(2), row.text(3));
    }

    private boolean fits(Gap gap, String id, StoredEvent event) {
        StoredEvent before = new StoredEvent(gap.after, "", "", "", gap.digest);
        return !gap.opened.id().equals(id)
                && before.kept()
                        .flatMap(
                                digest -> gap.opened.history(reader).map(to -> new HistoryChain(to, gap.after, digest)))
                        .flatMap(event::after)
                        .isPresent();
    }

    private boolean opensOther(String id, StoredEvent event) throws SQLException {
        Optional<DigestAlgorithm> algorithm = event.kept().map(Digest::algorithm);
        boolean[] fits = new boolean[1];
        sql.each(
                BEHEADED,
                row -> {
                    StoredHistory opened = new StoredHistory(row.text(1), Optional.empty(), List.of(event));
                    fits[0] |= !opened.id().equals(id)
                            && opened.history(reader)
                                    .flatMap(to -> algorithm.map(by -> HistoryChain.beginning(to, by)))
                                    .flatMap(event::after)
                                    .isPresent();
                },
                List.of());
        return fits[0];
    }
}
