package io.shixian.boot;

import io.shixian.jdbc.Dialect;
import io.shixian.jdbc.Dialects;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;

/** Which dialect a database speaks. */
final class Databases {

    private static final String PROPERTY = "shixian.jdbc.dialect";

    private Databases() {}

    static Dialect dialect(JdbcProperties.Language language, DataSource source) {
        return switch (language) {
            case H2 -> Dialects.H2;
            case POSTGRESQL -> Dialects.POSTGRESQL;
            case MARIADB -> Dialects.MARIADB;
            case MYSQL -> Dialects.MYSQL;
            case AUTO -> named(product(source));
        };
    }

    private static String product(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            // Without the answer's words: they may repeat the address and the user.
            throw new UnusableSettingException(
                    PROPERTY,
                    "the database does not answer what it is (SQL state " + e.getSQLState() + ")",
                    "see that it can be reached, or name its dialect");
        }
    }

    private static Dialect named(String product) {
        return switch (product.toLowerCase(Locale.ROOT)) {
            case "h2" -> Dialects.H2;
            case "postgresql" -> Dialects.POSTGRESQL;
            case "mariadb" -> Dialects.MARIADB;
            case "mysql" -> Dialects.MYSQL;
            default ->
                throw new UnusableSettingException(
                        PROPERTY,
                        "the database calls itself '" + product + "', for which there is no dialect here",
                        "name one of h2, postgresql, mariadb and mysql that it speaks, or make a Dialect bean");
        };
    }
}
