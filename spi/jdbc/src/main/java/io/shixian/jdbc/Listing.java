package io.shixian.jdbc;

import io.shixian.core.deadline.Light;
import io.shixian.spi.storage.DaySpan;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list as a query: every condition is the database's, and a page begins where an index says that the one before ended. The
 * index is that of the cases, or that of the party whose cases are asked for, which is in the same order.
 */
final class Listing {

    private final StringBuilder where = new StringBuilder(200);
    private final List<Object> values = new ArrayList<>();
    private final Worklist list;
    private final String from;
    /** What has the index. */
    private final String by;

    Listing(Worklist list) {
        this.list = list;
        this.by = list.party().isPresent() ? "p" : "c";
        this.from = list.party().isPresent()
                ? "shixian_party p JOIN shixian_case c ON c.case_id = p.case_id"
                : "shixian_case c";
        list.procedure().ifPresent(code -> and("c.procedure_code = ?", code));
        list.stage().ifPresent(code -> and("c.stage_code = ?", code));
        list.phase().ifPresent(phase -> and(by + ".phase = ?", phase.code()));
        list.party().ifPresent(party -> takesPart(party.id()));
        list.light().ifPresent(light -> shows(light, list.now()));
        list.dueBefore().ifPresent(end -> and(by + ".red_from < ?", Times.before(end)));
        list.subject().filter(start -> !start.isEmpty()).ifPresent(this::isAbout);
        list.restingOn().ifPresent(this::restsOn);
        list.after().ifPresent(this::goesOn);
    }

    private void and(String condition, Object... bound) {
        where.append(where.isEmpty() ? " WHERE " : " AND ").append(condition);
        values.addAll(List.of(bound));
    }

    private void takesPart(String party) {
        and("p.party_id = ?", party);
        if (list.role().isPresent()) {
            and("p.role_code = ?", list.role().get().code());
        } else {
            // Nobody may take the index of parties for this.
            and("NOT EXISTS (SELECT 1 FROM shixian_party q WHERE q.case_id = p.case_id AND q.role_code < p.role_code"
                    + " AND CASE WHEN q.party_id = p.party_id THEN 1 ELSE 0 END = 1)");
        }
    }

    private void shows(Light light, Instant at) {
        String now = Times.upTo(at);
        switch (light) {
            case RED -> and(by + ".red_from <= ?", now);
            case YELLOW -> and("c.yellow_from <= ? AND " + by + ".red_from > ?", now, now);
            case GREEN -> and("c.yellow_from > ? AND " + by + ".red_from > ?", now, now);
        }
    }

    private void isAbout(String beginning) {
        String escaped = beginning.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        and("c.subject LIKE ? ESCAPE '!'", escaped + "%");
    }

    private void restsOn(DaySpan days) {
        and("c.rests_last >= ? AND c.rests_first <= ?", Times.day(days.first()), Times.day(days.last()));
    }

    /** The first comparison is what an index can use; the others leave out what was shown at the same instant. */
    private void goesOn(Worklist.Cursor end) {
        String due = Times.before(end.due());
        and(by + ".red_from >= ? AND (" + by + ".red_from > ? OR " + by + ".case_id > ?)", due, due, end.caseId());
    }

    Page page(Sql sql, Dialect dialect) throws SQLException {
        String query = "SELECT " + CaseRow.READ + " FROM " + from + where + " ORDER BY " + by + ".red_from, " + by
                + ".case_id";
        List<IndexRow> found = sql.query(dialect.limited(query, list.limit() + 1), CaseRow::row, values);
        if (found.size() <= list.limit()) {
            return new Page(found, Optional.empty());
        }
        IndexRow last = found.get(list.limit() - 1);
        Instant due = last.redFrom().orElse(Instant.MAX);
        return new Page(
                found.subList(0, list.limit()),
                Optional.of(new Worklist.Cursor(due, last.caseId().value())));
    }
}
