package io.shixian.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
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
     * Has Flyway run the scripts that were not run yet: each says in the table {@code shixian_schema} that it was, by whomever.
     * Nodes that ask at once wait for one another. If a script fails, a database that can't take back a {@code CREATE TABLE} is
     * left with what was made before.
     *
     * @return how many scripts it ran; 0 if the tables are up to date
     * @throws StorageException      if the database refuses a statement, such as for want of rights
     * @throws IllegalStateException if Flyway is not there, the tables are newer than the scripts, or a script failed before
     */
    public int apply(DataSource source) {
        Migration migration = migration();
        Transactions transactions = Transactions.own(source);
        try {
            int before = transactions.run(Schema::version);
            int newest =
                    dialect.scripts().stream().mapToInt(Script::version).max().orElse(0);
            if (before > newest) {
                throw new IllegalStateException("the tables for " + dialect.name() + " are at version " + before
                        + ", and this library knows versions up to " + newest
                        + "; use one that is as new as the tables");
            }
            int run = migration.run(source, before);
            int after = transactions.run(Schema::version);
            if (after != newest) {
                throw new IllegalStateException("after all scripts for " + dialect.name() + " the table " + VERSIONS
                        + " is at version " + after + ", not " + newest + "; each must insert its own version there");
            }
            return run;
        } catch (SQLException e) {
            throw new StorageException("make the tables for " + dialect.name(), e);
        }
    }

    private Migration migration() {
        try {
            return new Migration(dialect);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "can't make the tables for " + dialect.name() + " without Flyway; add org.flywaydb:flyway-core, and"
                            + " flyway-database-postgresql or flyway-mysql for those, or run the scripts by hand",
                    e);
        }
    }

    /** Returns the version of the tables; 0 if there are none. */
    private static int version(Connection connection) throws SQLException {
        if (!isThere(connection, VERSIONS) && !isThere(connection, VERSIONS.toUpperCase(Locale.ROOT))) {
            return 0;
        }
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT MAX(version) FROM " + VERSIONS)) {
            return found.next() ? found.getInt(1) : 0;
        }
    }

    /** Asks in the case in which the database keeps names; a low line in the name stands for any character. */
    private static boolean isThere(Connection connection, String table) throws SQLException {
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), table, new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                if (table.equals(tables.getString("TABLE_NAME"))) {
                    return true;
                }
            }
            return false;
        }
    }
}
