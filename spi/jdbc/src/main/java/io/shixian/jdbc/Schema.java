package io.shixian.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * The tables of the store. Nothing makes them unless somebody asks: a host here, or whoever runs the scripts by hand or by a tool
 * of migration.
 */
public final class Schema {

    private static final String VERSIONS = "shixian_schema";

    private final Dialect dialect;

    private Schema(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Returns the tables in the dialect of a database. */
    public static Schema of(Dialect dialect) {
        return new Schema(dialect);
    }

    /**
     * Runs the scripts that were not run yet: each says in the table {@code shixian_schema} that it was, by whomever. Run it from
     * one node at a time; if it fails, a database that can't take back a {@code CREATE TABLE} is left with what was made before.
     *
     * @return how many scripts it ran; 0 if the tables are up to date
     * @throws StorageException if the database refuses a statement, such as for want of rights
     */
    public int apply(DataSource source) {
        String what = "make the tables for " + dialect.name();
        try {
            return Transactions.own(source).run(this::apply);
        } catch (SQLException e) {
            throw new StorageException(what, e);
        }
    }

    private int apply(Connection connection) throws SQLException {
        int version = version(connection);
        List<Script> missing = dialect.scripts().stream()
                .filter(script -> script.version() > version)
                .toList();
        for (Script script : missing) {
            try (Statement statement = connection.createStatement()) {
                for (String one : script.statements()) {
                    statement.execute(one);
                }
            }
            if (version(connection) != script.version()) {
                throw new IllegalStateException("the script " + script.name() + " does not insert its version "
                        + script.version() + " into " + VERSIONS);
            }
        }
        return missing.size();
    }

    /** Returns the version of the tables; 0 if there are none. */
    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS " + VERSIONS
                    + " (version INTEGER NOT NULL PRIMARY KEY, script VARCHAR(200) NOT NULL)");
            try (ResultSet found = statement.executeQuery("SELECT MAX(version) FROM " + VERSIONS)) {
                return found.next() ? found.getInt(1) : 0;
            }
        }
    }
}
