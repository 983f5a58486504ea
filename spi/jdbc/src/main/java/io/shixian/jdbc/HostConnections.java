package io.shixian.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The connections of a host that runs transactions itself. With Spring these are {@code DataSourceUtils.getConnection},
 * {@code releaseConnection} and {@code isConnectionTransactional}.
 */
public interface HostConnections {

    /** Returns the connection of the transaction that is under way in this thread, or another if none is. */
    Connection take() throws SQLException;

    /** Takes a connection back; closes it only if it belongs to no transaction of the host. */
    void release(Connection connection) throws SQLException;

    /** Tells whether a connection belongs to a transaction that the host is going to commit or roll back. */
    boolean isInTransaction(Connection connection) throws SQLException;
}
