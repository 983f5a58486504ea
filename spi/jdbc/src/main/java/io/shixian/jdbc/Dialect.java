package io.shixian.jdbc;

import java.sql.SQLException;
import java.util.List;

/**
 * What differs from database to database.
 * <p>
 * Ours are in {@link Dialects}. A vendor of another database implements this,
 * writes the scripts of its tables, and runs the contracts of the test kit. Everything else that the store says is plain SQL
 * of 1999: it asks that texts be compared character by character (upper and lower case and blanks at the end told apart), and
 * that under {@code READ COMMITTED} an update wait for another that changes the same row and then look again.
 */
public interface Dialect {

    /** Returns the name by which messages call it, such as {@code postgresql}. */
    String name();

    /** Returns the scripts that make its tables, the oldest first. */
    List<Script> scripts();

    /**
     * Returns a query that stops after so many rows. Unless said otherwise it ends in {@code LIMIT} and the number: a database that is
     * not told the number when it plans a query plans for a good part of the table.
     */
    default String limited(String query, int rows) {
        return query + " LIMIT " + rows;
    }

    /**
     * Tells whether {@link #locking} makes a query pass over rows that another transaction has locked. If not, the store claims
     * rows one by one, each only if nobody else did so since it was read: right too, but slower where many nodes look at once.
     */
    default boolean skipsLocked() {
        return false;
    }

    /**
     * Tells whether one statement may be several with semicolons between them, each with its own count, so that a commit costs
     * fewer journeys to the server.
     */
    default boolean takesSeveral() {
        return false;
    }

    /** Returns a limited query of one table that locks the rows it finds and, if it {@link #skipsLocked}, passes over locked ones. */
    default String locking(String query) {
        return query + " FOR UPDATE" + (skipsLocked() ? " SKIP LOCKED" : "");
    }

    /** Tells whether the database refused a row because one with the same key is there. */
    default boolean isDuplicateKey(SQLException answer) {
        return "23505".equals(answer.getSQLState());
    }

    /**
     * Tells whether the database gave up a transaction because of others, such as in a deadlock, so that it may be done once more
     * from its beginning. Unless said otherwise these are the SQL states of class 40.
     */
    default boolean isLostRace(SQLException answer) {
        String state = answer.getSQLState();
        return state != null && state.startsWith("40");
    }
}
