package io.shixian.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A connection and a transaction for each piece of work. */
final class OwnTransactions implements Transactions {

    private final DataSource source;

    OwnTransactions(DataSource source) {
        this.source = source;
    }

    @Override
    public <T> T run(Work<T> work) throws SQLException {
        Connection connection = source.getConnection();
        try {
            return OwnTransaction.run(connection, work);
        } finally {
            OwnTransaction.quietly(connection::close);
        }
    }

    @Override
    public <T> T runOne(Work<T> work) throws SQLException {
        Connection connection = source.getConnection();
        try {
            return connection.getAutoCommit() ? work.on(connection) : OwnTransaction.run(connection, work);
        } finally {
            OwnTransaction.quietly(connection::close);
        }
    }

    @Override
    public boolean mayRepeat() {
        return true;
    }
}
