package io.shixian.jdbc;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;

/**
 * Says that the database did not do what it was asked for; nothing has changed, unless it failed in the very moment of
 * committing: read the case again before repeating a command, or give commands an id.
 * <p>
 * Words of the database are left out, here and in the cause, because databases repeat in them what was handed in.
 */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final List<String> NO_TABLE = List.of("42S02", "42S04", "42P01");

    /** MySQL and MariaDB: a statement names a way of comparing texts that the server does not know. */
    private static final int NO_COLLATION = 1273;

    /** Makes an exception for what was being done and what the database answered. */
    StorageException(String what, SQLException answer) {
        super("can't " + what + ": the database answered " + code(answer) + wayOut(answer), withoutWords(answer));
    }

    private static String code(SQLException answer) {
        return "SQL state " + answer.getSQLState() + ", error " + answer.getErrorCode();
    }

    private static String wayOut(SQLException answer) {
        if (answer instanceof SQLTransientConnectionException) {
            return "; no connection came in time: is the server up, and the pool large enough?";
        }
        if (answer.getErrorCode() == NO_COLLATION) {
            return "; the server lacks the collation of the tables: MySQL has its one from 8.0.17 on, MariaDB its own from"
                    + " 10.6 on; is it older, or the dialect not its own?";
        }
        return NO_TABLE.contains(String.valueOf(answer.getSQLState()))
                ? "; are the tables there? Schema.apply makes them"
                : "";
    }

    private static SQLException withoutWords(SQLException answer) {
        SQLException bare = new SQLException(
                answer.getClass().getName() + ", " + code(answer), answer.getSQLState(), answer.getErrorCode());
        bare.setStackTrace(answer.getStackTrace());
        return bare;
    }
}
