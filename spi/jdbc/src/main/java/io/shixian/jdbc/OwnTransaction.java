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
            if (!done) {
                quietly(connection::rollback);
            }
            if (committedEachTime) {
                quietly(() -> connection.setAutoCommit(true));
            }
        }
    }

    interface Step {

        void go() throws SQLException;
    }

    /** What fails after the work has failed, or is done, must not hide how it ended; the pool finds a broken connection. */
    static void quietly(Step step) {
        try {
            step.go();
        } catch (SQLException e) {
            // The connection is broken, and the database has ended its transaction.
        }
    }
}
