package io.shixian.jdbc;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/**
 * Loads many rows in little time: PostgreSQL takes them by COPY, and its indexes, which scattered keys would make slow to fill,
 * are made anew at the end. Other databases take them in batches.
 */
final class Loading implements AutoCloseable {

    private static final Pattern INDEX = Pattern.compile("CREATE INDEX (\\w+) ON shixian_(?:case|party|outbox) [^;]+");

    private final Connection connection;
    private final boolean copies;
    private final List<MatchResult> indexes;

    Loading(Database database) throws SQLException {
        this(database, true);
    }

    private Loading(Database database, boolean anew) throws SQLException {
        connection = database.source().getConnection();
        connection.setAutoCommit(false);
        copies = connection.isWrapperFor(PGConnection.class);
        String script = database.dialect().scripts().get(0).text();
        indexes = copies && anew ? INDEX.matcher(script).results().toList() : List.of();
        for (MatchResult index : indexes) {
            execute("DROP INDEX " + index.group(1));
        }
        if (copies) {
            execute("SET maintenance_work_mem = '256MB'");
        }
    }

    /** Loads some rows beside many, with the indexes as they are. */
    static Loading beside(Database database) throws SQLException {
        return new Loading(database, false);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Loads rows of values as an INSERT statement takes them. */
    void rows(String insert, List<? extends List<?>> rows) throws SQLException, IOException {
        if (!copies) {
            new Sql(connection).batch(insert, rows);
            return;
        }
        String into = insert.substring("INSERT INTO ".length(), insert.indexOf(" VALUES"));
        StringBuilder lines = new StringBuilder();
        for (List<?> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                lines.append(i == 0 ? "" : "\t").append(text(row.get(i)));
            }
            lines.append('\n');
        }
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + into + " FROM STDIN", new StringReader(lines.toString()));
    }

    private static String text(Object value) {
        Object plain = value instanceof Optional<?> option ? option.orElse(null) : value;
        return plain == null
                ? "\\N"
                : plain.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    /** Makes the indexes anew and lets the database look at what it has got. */
    @Override
    public void close() throws SQLException {
        for (MatchResult index : indexes) {
            execute(index.group());
        }
        connection.commit();
        connection.setAutoCommit(true);
        if (!indexes.isEmpty() || !copies) {
            execute(copies ? "VACUUM ANALYZE" : "ANALYZE");
        }
        connection.close();
    }
}
