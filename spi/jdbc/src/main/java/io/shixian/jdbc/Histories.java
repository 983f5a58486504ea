package io.shixian.jdbc;

import io.shixian.json.chain.ChainVerdict;
import io.shixian.json.chain.EventReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads histories with what the rows of their cases say, in one statement, so that both are of the same moment though desks go
 * on meanwhile.
 */
final class Histories {

    private static final String EVENTS = "SELECT e.case_id, c.version, c.head, " + StoredEvent.READ
            + " FROM shixian_event e LEFT JOIN shixian_case c ON c.case_id = e.case_id WHERE ";
    private static final String BARE = "SELECT c.case_id, c.version, c.head FROM shixian_case c"
            + " WHERE NOT EXISTS (SELECT 1 FROM shixian_event e WHERE e.case_id = c.case_id) AND ";
    private static final String IDS = "SELECT c.case_id FROM shixian_case c WHERE ";

    private final Dialect dialect;
    private final EventReader reader;

    Histories(Dialect dialect, EventReader reader) {
        this.dialect = dialect;
        this.reader = reader;
    }

    /** Finds what stands under an id, if anything does. */
    static Optional<StoredHistory> find(Sql sql, String id) throws SQLException {
        Gathering gathering = new Gathering();
        List<StoredHistory> found = new ArrayList<>();
        sql.each(EVENTS + "e.case_id = ? ORDER BY e.event_no", row -> gathering.take(row, found::add), List.of(id));
        gathering.end(found::add);
        if (found.isEmpty()) {
            found.addAll(sql.query(BARE + "c.case_id = ?", Gathering::bare, List.of(id)));
        }
        return found.stream().findFirst();
    }

    /** What was found so far. */
    private final class Tally {

        private final List<CaseVerdict> broken = new ArrayList<>();
        private int cases;
        private long events;

        void take(StoredHistory history) {
            cases++;
            events += history.events().size();
            ChainVerdict verdict = history.verdict(reader);
            if (!verdict.isWhole()) {
                broken.add(new CaseVerdict(history.id(), verdict));
            }
        }
    }

    ChainPage page(Sql sql, Optional<String> after, int limit) throws SQLException {
        Span all = Span.after(after);
        String ids = IDS + all.condition("c.case_id") + " ORDER BY c.case_id";
        List<String> found = sql.query(dialect.limited(ids, limit), row -> row.text(1), all.values());
        Span span = found.size() < limit ? all : all.upTo(found.get(limit - 1));
        Tally tally = new Tally();
        Gathering gathering = new Gathering();
        sql.each(
                EVENTS + span.condition("e.case_id") + " ORDER BY e.case_id, e.event_no",
                row -> gathering.take(row, tally::take),
                span.values());
        gathering.end(tally::take);
        sql.query(BARE + span.condition("c.case_id"), Gathering::bare, span.values())
                .forEach(tally::take);
        return new ChainPage(tally.cases, tally.events, tally.broken, span.last());
    }
}
