package io.shixian.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where the transactions of a store come from. */
public interface Transactions {

    /** What is done within a transaction. */
    @FunctionalInterface
    interface Work<T> {

        /** Does it on a connection, which it neither commits nor closes. */
        T on(Connection connection) throws SQLException;
    }

    /**
     * Does some work: all of it or nothing. Whatever it throws comes out again, with nothing changed.
     *
     * @throws SQLException if the database refuses it
     */
    <T> T run(Work<T> work) throws SQLException;

    /**
     * Does work of one statement, which is all or nothing by itself; so a transaction of the store's own need not be begun and
     * ended for it.
     *
     * @throws SQLException if the database refuses it
     */
    default <T> T runOne(Work<T> work) throws SQLException {
        return run(work);
    }

    /** Tells whether work that has just lost a race, such as a deadlock, may be done once more from its beginning. */
    boolean mayRepeat();

    /**
     * Returns transactions of the store's own, each on a connection of its own: what the host does beside it is committed
     * apart. They have the isolation level that the source gives; {@code READ COMMITTED} suffices and waits least.
     */
    static Transactions own(DataSource source) {
        return new OwnTransactions(source);
    }

    /**
     * Returns transactions that join the host's where one is under way: the host commits and rolls back, and what fails here is
     * rolled back to where it began and nothing else. Where none is under way they are the store's own.
     * <p>
     * The desk is then one that leaves delivery to later ({@code deliveringLater()}): one that tells at once would tell what the
     * host may still roll back.
     */
    static Transactions joining(HostConnections host) {
        return new JoinedTransactions(host);
    }
}
