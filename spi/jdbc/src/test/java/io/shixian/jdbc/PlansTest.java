package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How PostgreSQL goes about what must cost the same however much stands in the tables, before it knows anything of them. */
class PlansTest {

    @BeforeEach
    void begin_with_tables_of_which_the_server_knows_nothing() {
        Databases.postgresql().emptyStore();
    }

    /** Plans a statement for whatever values, as a server does that has met it often; the smallest table is not worth an index. */
    private static String plan(String sql) throws SQLException {
        StringBuilder numbered = new StringBuilder();
        int values = 0;
        for (char c : sql.toCharArray()) {
            numbered.append(c == '?' ? "$" + ++values : String.valueOf(c));
        }
        try (Connection connection = Databases.postgresql().source().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL enable_seqscan = off");
            statement.execute("SET LOCAL enable_bitmapscan = off");
            statement.execute("SET LOCAL plan_cache_mode = force_generic_plan");
            statement.execute("PREPARE planned AS " + numbered);
            String all = values == 0 ? "" : "(" + String.join(", ", Collections.nCopies(values, "NULL")) + ")";
            List<String> lines = new ArrayList<>();
            try (ResultSet plan = statement.executeQuery("EXPLAIN EXECUTE planned" + all)) {
                while (plan.next()) {
                    lines.add(plan.getString(1));
                }
            }
            statement.execute("DEALLOCATE planned");
            connection.rollback();
            return String.join("\n", lines);
        }
    }

    @Test
    void a_row_of_the_outbox_that_is_named_by_its_id_is_found_by_its_id() throws SQLException {
        for (String sql : List.of(OutboxTable.PUT, OutboxClaims.READ, OutboxClaims.KNOWN, OutboxClaims.ONE)) {
            assertThat(plan(sql)).contains("using shixian_outbox_row on").doesNotContain("_next", "_state", "_settled");
        }
    }

    @Test
    void whether_a_row_is_the_first_of_its_lane_is_asked_of_its_lane() throws SQLException {
        assertThat(plan(OutboxClaims.FIRST)).contains("using shixian_outbox_row on", "using shixian_outbox_lane on");
    }

    @Test
    void what_is_due_comes_in_the_order_of_an_index() throws SQLException {
        for (String sql : List.of(OutboxRows.READ + OutboxClaims.FREE + " LIMIT 100", OutboxTable.NEXT + " LIMIT 1")) {
            assertThat(plan(sql)).contains("using shixian_outbox_next on").doesNotContain("Sort");
        }
    }
}
