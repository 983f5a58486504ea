package io.shixian.jdbc;

import io.shixian.spi.notification.Claim;
import io.shixian.spi.notification.OutboxRow;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Claims rows of the outbox.
 * <p>
 * A row that is named by its id is looked up by that alone, so conditions on its other columns stand where no index can see them:
 * a database that takes the rows in a state for few, as it does while it knows nothing of the table or when all were delivered as it
 * last looked, would walk through all of them. What is pending is looked for by columns of which the same can't be thought.
 */
final class OutboxClaims {

    static final String FIRST_OF_ITS_LANE = " AND (o.lane IS NULL OR NOT EXISTS (SELECT 1 FROM shixian_outbox e"
            + " WHERE e.pending_lane = o.lane AND e.seq_no < o.seq_no))";
    static final String FREE = " WHERE o.pending_from <= ? AND o.claimed_until <= ?" + FIRST_OF_ITS_LANE
            + " ORDER BY o.pending_from, o.seq_no";
    static final String ONE = OutboxRows.READ + " WHERE o.row_id = ? AND"
            + " CASE WHEN o.state = 'pending' AND o.next_attempt <= ? AND o.claimed_until <= ? THEN 1 ELSE 0 END = 1"
            + FIRST_OF_ITS_LANE;
    static final String FIRST = "SELECT o.row_id FROM shixian_outbox o WHERE o.row_id = ?" + FIRST_OF_ITS_LANE;
    private static final String CLAIM =
            "UPDATE shixian_outbox SET claimed_by = ?, claimed_until = ? WHERE row_id = ? AND";
    static final String READ =
            CLAIM + " CASE WHEN state = 'pending' AND attempts = ? AND next_attempt = ? AND claimed_until = ?"
                    + " THEN 1 ELSE 0 END = 1";
    static final String KNOWN =
            CLAIM + " CASE WHEN state = 'pending' AND attempts = ? AND next_attempt <= ? AND claimed_until <= ?"
                    + " THEN 1 ELSE 0 END = 1";

    /** How many rows are asked about by one message. */
    private static final int MOST = 20;

    private final Dialect dialect;

    OutboxClaims(Dialect dialect) {
        this.dialect = dialect;
    }

    private record Found(OutboxRow row, String claimed) {

        static Found read(Sql.Columns columns) throws SQLException {
            return new Found(OutboxRows.row(columns), columns.text(OutboxRows.CLAIMED_UNTIL));
        }
    }

    /** Claims whatever is due. */
    List<OutboxRow> any(Sql sql, int limit, Claim claim) throws SQLException {
        String now = Times.upTo(claim.now());
        return claimed(sql, dialect.limited(OutboxRows.READ + FREE, limit), List.of(now, now), claim);
    }

    Optional<OutboxRow> one(Sql sql, String id, Claim claim) throws SQLException {
        String now = Times.upTo(claim.now());
        return claimed(sql, ONE, List.of(id, now, now), claim).stream().findFirst();
    }

    private List<OutboxRow> claimed(Sql sql, String query, List<Object> values, Claim claim) throws SQLException {
        if (dialect.skipsLocked()) {
            List<Found> locked = sql.query(dialect.locking(query), Found::read, values);
            sql.batch(READ, locked.stream().map(found -> claim(found, claim)).toList());
            return locked.stream().map(Found::row).toList();
        }
        List<OutboxRow> claimed = new ArrayList<>();
        for (Found found : sql.query(query, Found::read, values)) {
            if (sql.update(READ, claim(found, claim)) == 1) {
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
                row.attempts(),
                Times.text(row.nextAttempt()),
                found.claimed);
    }

    /** Claims rows that are known: none is read again, for none that is claimed has changed. */
    List<OutboxRow> these(Sql sql, List<OutboxRow> rows, Claim claim) throws SQLException {
        List<OutboxRow> claimed = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += MOST) {
            claimed.addAll(few(sql, rows.subList(from, Math.min(rows.size(), from + MOST)), claim));
        }
        return claimed;
    }

    private List<OutboxRow> few(Sql sql, List<OutboxRow> rows, Claim claim) throws SQLException {
        List<String> ids = rows.stream().map(OutboxRow::id).toList();
        String query = String.join(" UNION ALL ", Collections.nCopies(ids.size(), FIRST));
        Set<String> first = Set.copyOf(sql.query(query, row -> row.text(1), ids));
        List<OutboxRow> tried =
                rows.stream().filter(row -> first.contains(row.id())).toList();
        List<Integer> counts = OutboxTable.changed(
                sql,
                dialect,
                KNOWN,
                tried.stream().map(row -> claim(row, claim)).toList());
        List<OutboxRow> claimed = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) == 1) {
                claimed.add(tried.get(i));
            }
        }
        return claimed;
    }

    private static List<Object> claim(OutboxRow row, Claim claim) {
        String now = Times.upTo(claim.now());
        return List.of(claim.node(), Times.upTo(claim.until()), row.id(), row.attempts(), now, now);
    }
}
