package io.shixian.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.jackson.ShixianJson;
import io.shixian.json.chain.EventReader;
import io.shixian.spi.testkit.CaseStoreContract;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** A database under test, with the tables in it. */
record Database(Dialect dialect, HikariDataSource source) {

    static final EventReader JSON = json -> ShixianJson.read(CaseEvent.class, json);

    private static final List<String> TABLES = List.of(
            "shixian_case", "shixian_event", "shixian_party", "shixian_command", "shixian_outbox", "shixian_word");

    /** A pool on a database, whose tables are made if they are not there. */
    static Database at(Dialect dialect, String url, String user) {
        return at(dialect, new HikariDataSource(pool(url, user)));
    }

    static HikariConfig pool(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(1);
        return config;
    }

    static Database at(Dialect dialect, HikariDataSource source) {
        Schema.of(dialect).apply(source);
        return new Database(dialect, source);
    }

    JdbcStore store() {
        return store(source);
    }

    JdbcStore store(DataSource over) {
        return store(Transactions.own(over));
    }

    JdbcStore store(Transactions transactions) {
        return new JdbcStore(transactions, dialect, CaseStoreContract.CATALOG, JSON);
    }

    JdbcStore emptyStore() {
        return emptied("DELETE FROM ");
    }

    /** Empties the tables at one stroke, however much stands in them. */
    JdbcStore truncatedStore() {
        return emptied("TRUNCATE TABLE ");
    }

    private JdbcStore emptied(String statementOnTable) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(statementOnTable + table);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return store();
    }

    /** Everything that stands in the tables, but for the numbers that the database gives. */
    Map<String, List<String>> content() {
        Map<String, List<String>> content = new LinkedHashMap<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                content.put(table, rows(statement, table));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return content;
    }

    /** Everything that stands in every table that is there, whatever its name. */
    Map<String, List<String>> everyTable() {
        Map<String, List<String>> content = new LinkedHashMap<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {
                            "TABLE", "BASE TABLE"
                        })) {
            // As it is written: Flyway's own table keeps its letters where others are folded.
            String quote = connection.getMetaData().getIdentifierQuoteString();
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                content.put(table, rows(statement, quote + table + quote));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return content;
    }

    private static List<String> rows(Statement statement, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet set = statement.executeQuery("SELECT * FROM " + table)) {
            while (set.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = table.contains("shixian_outbox") ? 2 : 1;
                        i <= set.getMetaData().getColumnCount();
                        i++) {
                    row.append(set.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows;
    }
}
