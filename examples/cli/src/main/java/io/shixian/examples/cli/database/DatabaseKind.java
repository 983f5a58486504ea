package io.shixian.examples.cli.database;

import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.WrongUse;
import io.shixian.jdbc.Dialect;
import io.shixian.jdbc.Dialects;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The databases whose drivers are in the jar. */
enum DatabaseKind {

    /** In a file, or in memory for as long as the program runs. */
    H2("jdbc:h2:", Dialects.H2) {
        @Override
        DataSource source(String url, Login login, boolean create) {
            if (says(url, ";USER=") || says(url, ";PASSWORD=")) {
                throw new WrongUse("the URL of " + Login.bare(url)
                        + " names a user or a password; give --db-user, and the" + " password in SHIXIAN_DB_PASSWORD");
            }
            JdbcDataSource source = new JdbcDataSource();
            // A name misspelt must not become a new and empty database.
            boolean free = create || says(url, ";IFEXISTS=");
            source.setURL(free ? url : url + ";IFEXISTS=TRUE");
            source.setUser(login.user().orElse("sa"));
            source.setPassword(login.password().orElse(""));
            return source;
        }
    },

    /** A server. */
    POSTGRESQL("jdbc:postgresql:", Dialects.POSTGRESQL) {
        @Override
        DataSource source(String url, Login login, boolean create) {
            // It writes what it makes of a URL past the program to the error stream.
            DRIVER_LOG.setLevel(Level.OFF);
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setURL(url);
            login.user().ifPresent(source::setUser);
            login.password().ifPresent(source::setPassword);
            return source;
        }
    },

    /** A server of MariaDB or of MySQL, for its driver speaks with both; what the server says that it is decides. */
    MARIADB("jdbc:mariadb:", Dialects.MARIADB) {
        @Override
        DataSource source(String url, Login login, boolean create) throws SQLException {
            MariaDbDataSource source = new MariaDbDataSource(url);
            if (login.user().isPresent()) {
                source.setUser(login.user().get());
            }
            if (login.password().isPresent()) {
                source.setPassword(login.password().get());
            }
            return source;
        }

        @Override
        Dialect dialect(Connection connection) throws SQLException {
            String product = connection.getMetaData().getDatabaseProductName();
            return product.equals("MySQL") ? Dialects.MYSQL : Dialects.MARIADB;
        }
    },

    /** A server likewise; MySQL's own driver is not in the jar, for its licence is not ours. */
    MYSQL("jdbc:mysql:", Dialects.MYSQL) {
        @Override
        DataSource source(String url, Login login, boolean create) throws SQLException {
            return MARIADB.source(MARIADB.prefix + url.substring(MYSQL.prefix.length()), login, create);
        }

        @Override
        Dialect dialect(Connection connection) throws SQLException {
            return MARIADB.dialect(connection);
        }
    };

    /** Kept, for a logger that nobody holds forgets its level. */
    private static final Logger DRIVER_LOG = Logger.getLogger("org.postgresql");

    private final String prefix;
    private final Dialect dialect;

    DatabaseKind(String prefix, Dialect dialect) {
        this.prefix = prefix;
        this.dialect = dialect;
    }

    /** Returns where connections come from; {@code create} if a database that is not there may be made. */
    abstract DataSource source(String url, Login login, boolean create) throws SQLException;

    /** Returns what the server at the other end of a connection speaks. */
    Dialect dialect(Connection connection) throws SQLException {
        return dialect;
    }

    private static boolean says(String url, String setting) {
        return url.toUpperCase(Locale.ROOT).contains(setting);
    }

    /**
     * Finds the kind by the beginning of a URL.
     *
     * @throws WrongUse if there is none
     */
    static DatabaseKind of(String url) {
        return Arrays.stream(values())
                .filter(kind -> url.startsWith(kind.prefix))
                .findFirst()
                .orElseThrow(() -> new WrongUse("--db " + Quoted.of(Login.bare(url))
                        + " is not a database that can be opened; write jdbc:h2:file:./NAME,"
                        + " jdbc:postgresql://HOST/NAME, jdbc:mariadb://HOST/NAME or jdbc:mysql://HOST/NAME"));
    }
}
