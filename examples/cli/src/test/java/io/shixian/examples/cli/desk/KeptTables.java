package io.shixian.examples.cli.desk;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.catalog.Catalog;
import io.shixian.jackson.ShixianJson;
import io.shixian.jdbc.Dialects;
import io.shixian.jdbc.JdbcStore;
import io.shixian.jdbc.Schema;
import io.shixian.jdbc.Transactions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;

/** Tables in memory, and all that stands in them. */
final class KeptTables implements AutoCloseable {

    private static final List<String> QUERIES = List.of(
            "SELECT * FROM shixian_case ORDER BY case_id",
            "SELECT * FROM shixian_event ORDER BY case_id, event_no",
            "SELECT * FROM shixian_party ORDER BY case_id, role_code",
            "SELECT * FROM shixian_command ORDER BY command_id",
            "SELECT row_id, case_id, event_no, state, told_at, next_attempt FROM shixian_outbox ORDER BY seq_no");

    private final JdbcConnectionPool source;

    KeptTables(String name) {
        source = JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
        Schema.of(Dialects.H2).apply(source);
    }

    JdbcStore store() {
        return new JdbcStore(
                Transactions.own(source),
                Dialects.H2,
                Catalog.builtIn(),
                json -> ShixianJson.read(CaseEvent.class, json));
    }

    /** Returns every row of every table as text. */
    List<String> rows() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String query : QUERIES) {
                try (ResultSet found = statement.executeQuery(query)) {
                    while (found.next()) {
                        StringBuilder row = new StringBuilder();
                        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                            row.append(found.getString(i)).append('|');
                        }
                        rows.add(row.toString());
                    }
                }
            }
        }
        return rows;
    }

    /** Forgets every row. */
    void empty() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("case", "event", "party", "command", "outbox")) {
                statement.execute("DELETE FROM shixian_" + table);
            }
        }
    }

    /** Forgets all of it. */
    @Override
    public void close() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }
}
