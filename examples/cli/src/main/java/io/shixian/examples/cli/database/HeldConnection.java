package io.shixian.examples.cli.database;

import io.shixian.jdbc.HostConnections;
import java.sql.Connection;

/** The one connection of a program that does one thing after the other; a pool would only hold it longer. */
record HeldConnection(Connection connection) implements HostConnections {

    @Override
    public Connection take() {
        return connection;
    }

    /** Keeps it for the next. */
    @Override
    public void release(Connection taken) {
        // It is closed with the database.
    }

    @Override
    public boolean isInTransaction(Connection taken) {
        return false;
    }
}
