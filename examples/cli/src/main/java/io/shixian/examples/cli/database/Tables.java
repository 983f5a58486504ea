package io.shixian.examples.cli.database;

import io.shixian.examples.cli.text.WrongUse;
import io.shixian.jdbc.Dialect;
import io.shixian.jdbc.Script;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether the tables of a database are those that this program knows. */
final class Tables {

    private Tables() {}

    /**
     * Checks the tables.
     *
     * @throws WrongUse if there are none, or those of another version
     */
    static void check(String name, Connection connection, Dialect dialect) throws SQLException {
        int known = dialect.scripts().stream().mapToInt(Script::version).max().orElse(0);
        int found = version(connection);
        if (found == 0) {
            throw new WrongUse("the database " + name + " has no tables of cases; make them with desk --create-tables,"
                    + " or by the scripts of spi/jdbc");
        }
        if (found > known) {
            throw new WrongUse("the tables of " + name + " are of version " + found + ", and this program knows "
                    + known + "; take a newer one");
        }
        if (found < known) {
            throw new WrongUse("the tables of " + name + " are of version " + found + ", and this program needs "
                    + known + "; bring them up to date with desk --create-tables");
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT MAX(version) FROM shixian_schema")) {
            return found.next() ? found.getInt(1) : 0;
        } catch (SQLException e) {
            if (DatabaseFault.isNoTable(e)) {
                return 0;
            }
            throw e;
        }
    }
}
