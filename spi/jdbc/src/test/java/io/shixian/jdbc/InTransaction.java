package io.shixian.jdbc;

import java.sql.Connection;

/** A host that works in one transaction on one connection, and ends it itself. */
record InTransaction(Connection connection) implements HostConnections {

    static HostConnections of(Connection connection) {
        return new InTransaction(connection);
    }

    @Override
    public Connection take() {
        return connection;
    }

    @Override
    public void release(Connection taken) {}

    @Override
    public boolean isInTransaction(Connection taken) {
        return true;
    }
}
