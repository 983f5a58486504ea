package io.shixian.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A MySQL under test, which may be older than those that can have the tables as they are. */
final class MysqlServer {

    private static final String COLLATION = "utf8mb4_0900_bin";

    /** Blanks at the end count here too, and letters of either case; only texts that Unicode calls the same are the same. */
    private static final String NEAREST = "utf8mb4_0900_as_cs";

    private MysqlServer() {}

    /** Tells whether its driver is there, which the profile {@code mysql} brings. */
    static boolean isPromised() {
        return MysqlServer.class.getClassLoader().getResource("com/mysql/cj/jdbc/Driver.class") != null;
    }

    static Database at(String url) {
        HikariDataSource pool = new HikariDataSource(Database.pool(url, "root"));
        boolean asItIs = knows(pool, COLLATION);
        if (!asItIs) {
            System.out.println("This MySQL is older than 8.0.17, so its tables compare texts by " + NEAREST + ".");
        }
        return Database.at(asItIs ? Dialects.MYSQL : new Recollated(Dialects.MYSQL, COLLATION, NEAREST), pool);
    }

    private static boolean knows(HikariDataSource source, String collation) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet known = statement.executeQuery("SHOW COLLATION LIKE '" + collation + "'")) {
            return known.next();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
