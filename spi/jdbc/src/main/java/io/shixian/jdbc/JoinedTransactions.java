package io.shixian.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/** Joins the host's transaction, with a savepoint to go back to if the work fails. */
final class JoinedTransactions implements Transactions {

    private final HostConnections host;

    JoinedTransactions(HostConnections host) {
        this.host = host;
    }

    @Override
    public <T> T run(Work<T> work) throws SQLException {
        Connection connection = host.take();
        try {
            return host.isInTransaction(connection) ? joined(connection, work) : OwnTransaction.run(connection, work);
        } finally {
            host.release(connection);
        }
    }

    private static <T> T joined(Connection connection, Work<T> work) throws SQLException {
        Savepoint before = connection.setSavepoint();
        boolean done = false;
        try {
            T result = work.on(connection);
            done = true;
            return result;
        } finally {
            if (!done) {
                OwnTransaction.quietly(() -> connection.rollback(before));
            }
            OwnTransaction.quietly(() -> connection.releaseSavepoint(before));
        }
    }

    /** The host's transaction can't be begun once more from here, but one of the store's own can. */
    @Override
    public boolean mayRepeat() {
        try {
            Connection connection = host.take();
            try {
                return !host.isInTransaction(connection);
            } finally {
                host.release(connection);
            }
        } catch (SQLException e) {
            return false;
        }
    }
}
