package io.shixian.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** A transaction that begins and ends here, on a connection that someone else has taken and is going to release. */
final class OwnTransaction {

    private OwnTransaction() {}

    static <T> T run(Connection connection, Transactions.Work<T> work) throws SQLException {
        boolean committedEachTime = connection.getAutoCommit();
        if (committedEachTime) {
            connection.setAutoCommit(false);
        }
        boolean done = false;
        try {
            T result = work.on(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done && !quietly(connection::rollback)) {
                // Changing to automatic commits, or whoever gets the connection next, would commit what is left of it.
                quietly(() -> connection.abort(Runnable::run));
            } else if (committedEachTime) {
                quietly(() -> connection.setAutoCommit(true));
            }
        }
    }

    interface Step {

        void go() throws SQLException;
    }

    /**
     * Tells whether a step succeeded. What fails after the work has failed, or is done, must not hide how it ended; the pool
     * finds a broken connection.
     */
    static boolean quietly(Step step) {
        try {
            step.go();
            return true;
        } catch (SQLException e) {
            // The connection is broken, and the database ends its transaction.
            return false;
        }
    }
}
