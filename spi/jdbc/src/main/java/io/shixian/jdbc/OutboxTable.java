package io.shixian.jdbc;

import io.shixian.spi.notification.Claim;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.OutboxRow;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claims rows of the outbox, finds them, and keeps what became of them. */
final class OutboxTable {

    private static final String PENDING = " WHERE o.state = 'pending'";
    private static final String FIRST_OF_ITS_LANE = " AND (o.lane IS NULL OR NOT EXISTS (SELECT 1 FROM shixian_outbox e"
            + " WHERE e.lane = o.lane AND e.state = 'pending' AND e.seq_no < o.seq_no))";
    private static final String FREE =
            PENDING + " AND o.next_attempt <= ? AND o.claimed_until <= ?" + FIRST_OF_ITS_LANE;
    private static final String EARLIEST_FIRST = " ORDER BY o.next_attempt, o.seq_no";
    private static final String CLAIM = "UPDATE shixian_outbox SET claimed_by = ?, claimed_until = ?"
            + " WHERE row_id = ? AND claimed_until = ? AND state = 'pending' AND attempts = ? AND next_attempt = ?";
    private static final String PUT = "UPDATE shixian_outbox SET lane = ?, state = ?, attempts = ?, next_attempt = ?,"
            + " settled_at = ?, failure = ?, claimed_by = NULL, claimed_until = ?"
            + " WHERE row_id = ? AND state = ? AND attempts = ?";
    private static final String NEXT =
            "SELECT o.next_attempt FROM shixian_outbox o" + PENDING + FIRST_OF_ITS_LANE + EARLIEST_FIRST;
    private static final String IN_STATE = OutboxRows.READ + " WHERE o.state = ? AND o.seq_no > ? ORDER BY o.seq_no";
    private static final String COUNT = "SELECT COUNT(*) FROM shixian_outbox WHERE state = ?";
    private static final String FORGET = "DELETE FROM shixian_outbox WHERE state = ? AND settled_at < ?";

    private final Dialect dialect;

    OutboxTable(Dialect dialect) {
        this.dialect = dialect;
    }

    private record Found(OutboxRow row, String claimed) {

        static Found read(Sql.Columns columns) throws SQLException {
            return new Found(OutboxRows.row(columns), columns.text(OutboxRows.CLAIMED_UNTIL));
        }
    }

    List<OutboxRow> claim(Sql sql, int limit, Claim claim) throws SQLException {
        String now = Times.upTo(claim.now());
        return claimed(sql, dialect.limited(OutboxRows.READ + FREE + EARLIEST_FIRST), List.of(now, now, limit), claim);
    }

    Optional<OutboxRow> claim(Sql sql, String id, Claim claim) throws SQLException {
        String now = Times.upTo(claim.now());
        String one = dialect.limited(OutboxRows.READ + FREE + " AND o.row_id = ?");
        return claimed(sql, one, List.of(now, now, id, 1), claim).stream().findFirst();
    }

    private List<OutboxRow> claimed(Sql sql, String query, List<Object> values, Claim claim) throws SQLException {
        if (dialect.skipsLocked()) {
            List<Found> locked = sql.query(dialect.locking(query), Found::read, values);
            sql.batch(CLAIM, locked.stream().map(found -> claim(found, claim)).toList());
            return locked.stream().map(Found::row).toList();
        }
        List<OutboxRow> claimed = new ArrayList<>();
        for (Found found : sql.query(query, Found::read, values)) {
            if (sql.update(CLAIM, claim(found, claim)) == 1) {
                claimed.add(found.row);
            }
        }
        return claimed;
    }

    private static List<Object> claim(Found found, Claim claim) {
        OutboxRow row = found.row;
        return List.of(
                claim.node(),
                Times.upTo(claim.until()),
                row.id(),
                found.claimed,
                row.attempts(),
                Times.text(row.nextAttempt()));
    }

    static boolean put(Sql sql, OutboxRow before, OutboxRow after) throws SQLException {
        List<Object> values = List.of(
                after.lane(),
                after.state().code(),
                after.attempts(),
                Times.text(after.nextAttempt()),
                after.settledAt().map(Times::text),
                after.failure(),
                Times.NONE,
                before.id(),
                before.state().code(),
                before.attempts());
        return sql.update(PUT, values) == 1;
    }

    static Optional<OutboxRow> find(Sql sql, String id) throws SQLException {
        return sql.first(OutboxRows.READ + " WHERE o.row_id = ?", OutboxRows::row, List.of(id));
    }

    List<OutboxRow> rows(Sql sql, DeliveryState state, int limit, Optional<String> after) throws SQLException {
        long from = after.isPresent() ? number(sql, after.get()) : 0;
        return sql.query(dialect.limited(IN_STATE), OutboxRows::row, List.of(state.code(), from, limit));
    }

    private static long number(Sql sql, String id) throws SQLException {
        String query = OutboxRows.READ + " WHERE o.row_id = ?";
        return sql.first(query, row -> row.large(OutboxRows.NUMBER), List.of(id))
                .orElse(0L);
    }

    Optional<Instant> nextAttempt(Sql sql) throws SQLException {
        return sql.first(dialect.limited(NEXT), row -> Instant.parse(row.text(1)), List.of(1));
    }

    static long count(Sql sql, DeliveryState state) throws SQLException {
        return sql.first(COUNT, row -> row.large(1), List.of(state.code())).orElse(0L);
    }

    static int forget(Sql sql, Instant before) throws SQLException {
        return sql.update(FORGET, List.of(DeliveryState.DELIVERED.code(), Times.before(before)));
    }
}
