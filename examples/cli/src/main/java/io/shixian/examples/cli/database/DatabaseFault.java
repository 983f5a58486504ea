package io.shixian.examples.cli.database;

import io.shixian.examples.cli.text.WrongUse;
import io.shixian.jdbc.StorageException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What is wrong with a database, by what it answered; its own words are left out, for they may repeat what was handed in. */
final class DatabaseFault {

    private static final List<String> NO_TABLE = List.of("42S02", "42S04", "42P01");
    private static final List<Integer> H2_ABSENT = List.of(90013, 90146, 90149);
    private static final List<Integer> H2_CLOSED = List.of(90098, 90121);
    private static final int H2_RELATIVE = 90011;
    private static final int H2_IN_USE = 90020;
    private static final int H2_NO_RIGHT = 90096;
    private static final int MARIADB_ABSENT = 1049;
    private static final int MARIADB_NO_RIGHT = 1044;
    private static final int MYSQL_NO_COLLATION = 1273;

    /** By which the driver says that it would have to ask an open line for the key of the password. */
    private static final String MYSQL_NO_KEY = "S1009";

    private static final String CHECK_URL = "can't be opened by this URL; see what its driver asks of one";

    private DatabaseFault() {}

    /** Says that a driver makes nothing of a URL. */
    static WrongUse ofUrl(String name) {
        return new WrongUse("the database " + name + " " + CHECK_URL);
    }

    /** Says it in one line. */
    static WrongUse of(String name, SQLException answer) {
        String state = Optional.ofNullable(answer.getSQLState()).orElse("");
        return new WrongUse("the database " + name + " " + words(state, answer.getErrorCode()));
    }

    /** Says likewise what the store could not do. */
    static WrongUse of(String name, StorageException e) {
        return e.getCause() instanceof SQLException answer
                ? of(name, answer)
                : new WrongUse("the database " + name + ": " + e.getMessage(), e);
    }

    private static String words(String state, int code) {
        if (state.isEmpty()) {
            // A driver that could not even read the URL.
            return CHECK_URL;
        }
        if (H2_ABSENT.contains(code) || code == MARIADB_ABSENT || state.equals("3D000")) {
            return "is not there; check its name, or make it first (desk --create-tables makes a file of H2)";
        }
        if (code == H2_RELATIVE) {
            return "lies nowhere; begin the path with ./ or /";
        }
        if (code == H2_IN_USE) {
            return "is in use by another program; end that first";
        }
        if (H2_CLOSED.contains(code)) {
            return "was closed, for this program was told to end; say the same again, and it goes on";
        }
        if (NO_TABLE.contains(state)) {
            return "lacks a table of cases; make its tables anew, by the scripts of spi/jdbc";
        }
        if (state.startsWith("28")) {
            return "refuses the user or the password; give --db-user, and the password in SHIXIAN_DB_PASSWORD";
        }
        if (state.equals("42501") || code == H2_NO_RIGHT || code == MARIADB_NO_RIGHT) {
            return "does not let this user do that; have its right granted, or give another --db-user";
        }
        if (state.equals(MYSQL_NO_KEY)) {
            return "takes a password by TLS or under its key only; add sslMode=verify-full to the URL, or"
                    + " allowPublicKeyRetrieval=true where nobody can step in between";
        }
        if (code == MYSQL_NO_COLLATION) {
            return "can't compare texts as the tables need it; take MySQL 8.0.17, MariaDB 10.6 or a newer one";
        }
        if (state.startsWith("08")) {
            return "can't be reached; see that its server runs and the URL is right, then say the same again";
        }
        return "answered SQL state " + state + ", error " + code + "; see what its log says of it";
    }

    /** Tells whether a statement failed because a table is not there. */
    static boolean isNoTable(SQLException answer) {
        return NO_TABLE.contains(String.valueOf(answer.getSQLState()));
    }
}
