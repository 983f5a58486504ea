package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Work that lost a race is done once more, unless it belongs to a transaction of the host, of which that is not the beginning. */
class LostRaceTest {

    private final Database database = Databases.h2InMemory();

    private Transactions joining(boolean began, Connection connection) {
        return Transactions.joining(new HostConnections() {

            @Override
            public Connection take() {
                return connection;
            }

            @Override
            public void release(Connection taken) {}

            @Override
            public boolean isInTransaction(Connection taken) {
                return began;
            }
        });
    }

    /** A store that loses as many races before it does what it is asked for. */
    private JdbcStore losing(int races, Transactions transactions) {
        int[] left = {races};
        return database.store(new Transactions() {

            @Override
            public <T> T run(Work<T> work) throws SQLException {
                return transactions.run(connection -> {
                    T done = work.on(connection);
                    if (left[0]-- > 0) {
                        throw new SQLException("deadlock", "40001");
                    }
                    return done;
                });
            }

            @Override
            public boolean mayRepeat() {
                return transactions.mayRepeat();
            }
        });
    }

    @Test
    void is_repeated_in_a_transaction_of_its_own() throws SQLException {
        JdbcStore outside = database.emptyStore();

        losing(2, Transactions.own(database.source())).commit(Cases.opening("c-1", Cases.DUE));
        try (Connection connection = database.source().getConnection()) {
            losing(2, joining(false, connection)).commit(Cases.opening("c-2", Cases.DUE));
        }

        assertThat(outside.find(Cases.opening("c-1", Cases.DUE).file().id())).isPresent();
        assertThat(outside.find(Cases.opening("c-2", Cases.DUE).file().id())).isPresent();
    }

    @Test
    void is_not_repeated_in_a_transaction_of_the_host() throws SQLException {
        database.emptyStore();
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);

            assertThatThrownBy(() -> losing(1, joining(true, connection)).commit(Cases.opening("c-1", Cases.DUE)))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("40001");
            connection.rollback();
        }
    }

    @Test
    void is_not_repeated_where_there_is_no_connection_to_ask() {
        Transactions broken = Transactions.joining(new HostConnections() {

            @Override
            public Connection take() throws SQLException {
                throw new SQLException("no connection", "08001");
            }

            @Override
            public void release(Connection taken) {}

            @Override
            public boolean isInTransaction(Connection taken) {
                return false;
            }
        });

        assertThat(broken.mayRepeat()).isFalse();
    }
}
