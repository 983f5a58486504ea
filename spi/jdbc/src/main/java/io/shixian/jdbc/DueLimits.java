package io.shixian.jdbc;

import io.shixian.core.casefile.CaseId;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.Lease;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds limits whose warning or end is due, and claims them for a node. */
final class DueLimits {

    private static final String FREE =
            "SELECT case_id, next_limit, next_cycle, next_rung, next_due, lease_until FROM shixian_case"
                    + " WHERE next_due <= ? AND lease_until <= ? ORDER BY next_due, case_id";
    private static final String CLAIM = "UPDATE shixian_case SET lease_owner = ?, lease_until = ?"
            + " WHERE case_id = ? AND next_due = ? AND lease_until = ?";
    private static final String NEXT = "SELECT MIN(next_due) FROM shixian_case";

    private final Dialect dialect;

    DueLimits(Dialect dialect) {
        this.dialect = dialect;
    }

    private record Found(DueClock clock, String leased) {}

    static Optional<Instant> next(Sql sql) throws SQLException {
        return Times.instant(sql.first(NEXT, row -> row.option(1), List.of()).flatMap(due -> due));
    }

    List<DueClock> claim(Sql sql, Instant now, int limit, Lease lease) throws SQLException {
        String free = dialect.limited(FREE, limit);
        List<Object> values = List.of(Times.upTo(now), Times.upTo(now));
        if (dialect.skipsLocked()) {
            List<Found> locked = sql.query(dialect.locking(free), DueLimits::read, values);
            sql.batch(CLAIM, locked.stream().map(found -> claim(found, lease)).toList());
            return locked.stream().map(Found::clock).toList();
        }
        return claimEach(sql, sql.query(free, DueLimits::read, values), lease);
    }

    private static List<DueClock> claimEach(Sql sql, List<Found> free, Lease lease) throws SQLException {
        List<DueClock> claimed = new ArrayList<>();
        for (Found found : free) {
            if (sql.update(CLAIM, claim(found, lease)) == 1) {
                claimed.add(found.clock);
            }
        }
        return claimed;
    }

    private static List<Object> claim(Found found, Lease lease) {
        return List.of(
                lease.owner(),
                Times.upTo(lease.until()),
                found.clock.caseId().value(),
                Times.text(found.clock.dueAt()),
                found.leased);
    }

    private static Found read(Sql.Columns row) throws SQLException {
        CaseId id = new CaseId(row.text(1));
        DueClock clock = new DueClock(id, row.text(2), row.number(3), row.number(4), Instant.parse(row.text(5)));
        return new Found(clock, row.text(6));
    }
}
