package io.shixian.jdbc;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.procedure.Phase;
import io.shixian.spi.storage.DaySpan;
import io.shixian.spi.storage.IndexRow;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds open cases whose limits rest on some days, by their ids: a walk along an index from which only those are read that do. */
final class RestingCases {

    private static final String OPEN = "SELECT " + CaseRow.READ + " FROM shixian_case c WHERE c.phase = ?";
    private static final String OVERLAPS = "c.rests_last >= ? AND c.rests_first <= ?";

    private RestingCases() {}

    static List<IndexRow> find(Sql sql, Dialect dialect, List<DaySpan> days, Optional<CaseId> after, int limit)
            throws SQLException {
        if (days.isEmpty()) {
            return List.of();
        }
        StringBuilder query = new StringBuilder(OPEN);
        List<Object> values = new ArrayList<>(List.of(Phase.OPEN.code()));
        if (after.isPresent()) {
            query.append(" AND c.case_id > ?");
            values.add(after.get().value());
        }
        // An index can look for one span, but not for one or another.
        query.append(" AND ").append(OVERLAPS);
        values.addAll(bounds(days.stream().reduce(DaySpan::join).orElseThrow()));
        if (days.size() > 1) {
            query.append(" AND (")
                    .append(String.join(" OR ", Collections.nCopies(days.size(), OVERLAPS)))
                    .append(")");
            days.forEach(span -> values.addAll(bounds(span)));
        }
        query.append(" ORDER BY c.case_id");
        return sql.query(dialect.limited(query.toString(), limit), CaseRow::row, values);
    }

    private static List<String> bounds(DaySpan days) {
        return List.of(Times.day(days.first()), Times.day(days.last()));
    }
}
