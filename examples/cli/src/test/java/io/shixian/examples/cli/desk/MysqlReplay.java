package io.shixian.examples.cli.desk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.shixian.jdbc.Dialects;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** A database for a replay on a MySQL that somebody has started. */
final class MysqlReplay {

    private static final String VARIABLE = "SHIXIAN_MYSQL_URL";
    private static final String NAME = "shixian_replay";
    private static final String COLLATION = "utf8mb4_0900_bin";

    private final String server;

    MysqlReplay() {
        Optional<String> url = Optional.ofNullable(System.getenv(VARIABLE));
        if (url.isEmpty()) {
            System.out.println(VARIABLE + " is not set, so nothing is replayed into MySQL.");
        }
        assumeTrue(url.isPresent());
        this.server = url.get().replaceFirst("/[^/]*$", "/");
    }

    String url() {
        return server + NAME;
    }

    private Connection connection(String database) throws SQLException {
        return DriverManager.getConnection(server.replace("jdbc:mysql:", "jdbc:mariadb:") + database, "root", "");
    }

    private void execute(String database, String... statements) throws SQLException {
        try (Connection connection = connection(database);
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    void makeDatabase() throws SQLException {
        execute("", "DROP DATABASE IF EXISTS " + NAME, "CREATE DATABASE " + NAME);
    }

    /** Tells whether it is older than 8.0.17 and lacks the collation of the tables. */
    boolean isOld() throws SQLException {
        try (Connection connection = connection(NAME);
                Statement statement = connection.createStatement();
                ResultSet known = statement.executeQuery("SHOW COLLATION LIKE '" + COLLATION + "'")) {
            return !known.next();
        }
    }

    /** With the nearest collation that an older one has, after an attempt that Flyway remembers. */
    void makeTablesByHand() throws SQLException {
        String script = Dialects.MYSQL.scripts().get(0).text().replace(COLLATION, "utf8mb4_0900_as_cs");
        execute(NAME, "DROP TABLE shixian_migration");
        execute(NAME, script.split(";\n"));
    }

    /** Makes a user with a password, and returns the name. */
    String makeUser(String password) throws SQLException {
        execute(
                "",
                "DROP USER IF EXISTS clerk@'%'",
                "CREATE USER clerk@'%' IDENTIFIED WITH caching_sha2_password BY '" + password + "'");
        return "clerk";
    }
}
