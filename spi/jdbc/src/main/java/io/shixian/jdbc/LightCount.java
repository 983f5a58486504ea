package io.shixian.jdbc;

import io.shixian.core.deadline.Light;
import io.shixian.core.procedure.Phase;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many open cases show which light, in one query that reads an index. */
final class LightCount {

    private static final String COUNT = "SELECT COUNT(*), SUM(CASE WHEN red_from <= ? THEN 1 ELSE 0 END),"
            + " SUM(CASE WHEN yellow_from <= ? AND red_from > ? THEN 1 ELSE 0 END)"
            + " FROM shixian_case WHERE phase = ?";

    private LightCount() {}

    static Map<Light, Long> of(Sql sql, Instant at) throws SQLException {
        String now = Times.upTo(at);
        return sql.first(COUNT, LightCount::read, List.of(now, now, now, Phase.OPEN.code()))
                .orElseThrow(() -> new SQLException("a count has no row"));
    }

    /** A sum of no rows is null, which JDBC reads as 0. */
    private static Map<Light, Long> read(Sql.Columns row) throws SQLException {
        Map<Light, Long> count = new EnumMap<>(Light.class);
        count.put(Light.RED, row.large(2));
        count.put(Light.YELLOW, row.large(3));
        count.put(Light.GREEN, row.large(1) - row.large(2) - row.large(3));
        return count;
    }
}
