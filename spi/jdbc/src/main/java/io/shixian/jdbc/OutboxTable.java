package io.shixian.jdbc;

import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.notification.OutboxRow;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds rows of the outbox and keeps what became of them; rows named by their ids as in {@link OutboxClaims}. */
final class OutboxTable {

    static final String PUT =
            "UPDATE shixian_outbox SET lane = ?, pending_lane = ?, pending_from = ?, state = ?, attempts = ?, next_attempt = ?,"
                    + " settled_at = ?, failure = ?, claimed_by = NULL, claimed_until = ?"
                    + " WHERE row_id = ? AND CASE WHEN state = ? AND attempts = ? THEN 1 ELSE 0 END = 1";
    static final String NEXT = "SELECT o.pending_from FROM shixian_outbox o WHERE o.pending_from < '" + Times.NEVER
            + "'" + OutboxClaims.FIRST_OF_ITS_LANE + " ORDER BY o.pending_from, o.seq_no";
    private static final String IN_STATE = OutboxRows.READ + " WHERE o.state = ? AND o.seq_no > ? ORDER BY o.seq_no";
    private static final String COUNT = "SELECT COUNT(*) FROM shixian_outbox WHERE state = ?";
    private static final String FORGET = "DELETE FROM shixian_outbox WHERE state = ? AND settled_at < ?";

    private final Dialect dialect;

    OutboxTable(Dialect dialect) {
        this.dialect = dialect;
    }

    static boolean put(Sql sql, OutboxRow before, OutboxRow after) throws SQLException {
        return sql.update(PUT, put(before, after)) == 1;
    }

    /** Returns the changes that were not made. */
    List<Outbox.Change> put(Sql sql, List<Outbox.Change> changes) throws SQLException {
        List<List<Object>> values = changes.stream()
                .map(change -> put(change.before(), change.after()))
                .toList();
        List<Integer> counts = changed(sql, dialect, PUT, values);
        List<Outbox.Change> refused = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) != 1) {
                refused.add(changes.get(i));
            }
        }
        return refused;
    }

    /** Not every driver counts what it changes at once. */
    static List<Integer> changed(Sql sql, Dialect dialect, String change, List<List<Object>> rows) throws SQLException {
        if (dialect.takesSeveral()) {
            return sql.counted(change, rows);
        }
        List<Integer> counts = new ArrayList<>();
        for (List<Object> values : rows) {
            counts.add(sql.update(change, values));
        }
        return counts;
    }

    private static List<Object> put(OutboxRow before, OutboxRow after) {
        return List.of(
                after.lane(),
                OutboxRows.pendingLane(after),
                OutboxRows.pendingFrom(after),
                after.state().code(),
                after.attempts(),
                Times.text(after.nextAttempt()),
                after.settledAt().map(Times::text),
                after.failure(),
                Times.NONE,
                before.id(),
                before.state().code(),
                before.attempts());
    }

    static Optional<OutboxRow> find(Sql sql, String id) throws SQLException {
        return sql.first(OutboxRows.READ + " WHERE o.row_id = ?", OutboxRows::row, List.of(id));
    }

    List<OutboxRow> rows(Sql sql, DeliveryState state, int limit, Optional<String> after) throws SQLException {
        long from = after.isPresent() ? number(sql, after.get()) : 0;
        return sql.query(dialect.limited(IN_STATE, limit), OutboxRows::row, List.of(state.code(), from));
    }

    private static long number(Sql sql, String id) throws SQLException {
        String query = OutboxRows.READ + " WHERE o.row_id = ?";
        return sql.first(query, row -> row.large(OutboxRows.NUMBER), List.of(id))
                .orElse(0L);
    }

    Optional<Instant> nextAttempt(Sql sql) throws SQLException {
        return sql.first(dialect.limited(NEXT, 1), row -> Instant.parse(row.text(1)), List.of());
    }

    static long count(Sql sql, DeliveryState state) throws SQLException {
        return sql.first(COUNT, row -> row.large(1), List.of(state.code())).orElse(0L);
    }

    static int forget(Sql sql, Instant before) throws SQLException {
        return sql.update(FORGET, List.of(DeliveryState.DELIVERED.code(), Times.before(before)));
    }
}
