package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseId;
import io.shixian.spi.storage.CommandId;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.ConcurrentChangeException;
import io.shixian.spi.storage.DuplicateCommandException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Within a transaction of the host the host decides, and what is refused leaves the rest of the transaction as it was. */
abstract class JoinedContract {

    private final CaseId id = new CaseId("c-1");
    private Connection connection;
    private boolean began = true;
    private JdbcStore outside;
    private JdbcStore inside;

    abstract Database database();

    @BeforeEach
    void begin() throws SQLException {
        outside = database().emptyStore();
        connection = database().source().getConnection();
        connection.setAutoCommit(false);
        inside = over(connection);
    }

    private JdbcStore over(Connection host) {
        return database().store(Transactions.joining(new HostConnections() {

            @Override
            public Connection take() {
                return host;
            }

            @Override
            public void release(Connection taken) {
                assertThat(taken).isSameAs(host);
            }

            @Override
            public boolean isInTransaction(Connection taken) {
                return began;
            }
        }));
    }

    @AfterEach
    void end() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void nothing_is_seen_before_the_host_commits() throws SQLException {
        inside.commit(Cases.opening("c-1", Cases.DUE));

        assertThat(inside.find(id)).isPresent();
        assertThat(outside.find(id)).isEmpty();

        connection.commit();
        assertThat(outside.find(id)).isPresent();
    }

    @Test
    void everything_goes_when_the_host_rolls_back() throws SQLException {
        Map<String, List<String>> before = database().content();
        inside.commit(Cases.under("k-1", Cases.opening("c-1", Cases.DUE)));

        connection.rollback();

        assertThat(database().content()).isEqualTo(before);
    }

    @Test
    void a_refused_commit_takes_back_itself_and_nothing_else() throws SQLException {
        Commit opening = Cases.under("k-1", Cases.opening("c-1", Cases.DUE));
        inside.commit(opening);

        assertThatThrownBy(() -> inside.commit(Cases.under("k-2", Cases.opening("c-1", Cases.DUE))))
                .isInstanceOf(ConcurrentChangeException.class)
                .hasMessageStartingWith("case c-1 is at version 1, not 0");
        assertThatThrownBy(() -> inside.commit(Cases.under("k-1", Cases.opening("c-2", Cases.DUE))))
                .isInstanceOf(DuplicateCommandException.class);
        inside.commit(Cases.under("k-3", Cases.supplement(opening.file(), Cases.DUE)));
        connection.commit();

        assertThat(outside.find(id).orElseThrow().version()).isEqualTo(2);
        assertThat(outside.seen(new CommandId("k-2"))).isEmpty();
        assertThat(outside.find(new CaseId("c-2"))).isEmpty();
    }

    @Test
    void what_breaks_on_the_way_takes_back_itself_and_nothing_else() throws SQLException {
        Commit opening = Cases.opening("c-1", Cases.DUE);
        inside.commit(opening);
        JdbcStore breaking = database().store(new Transactions() {

            @Override
            public <T> T run(Work<T> work) throws SQLException {
                return new JoinedTransactions(new HostConnections() {

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
                        })
                        .run(joined -> work.on(new FailingSource(database().source(), 3).wrapped(joined)));
            }

            @Override
            public boolean mayRepeat() {
                return false;
            }
        });

        assertThatThrownBy(() -> breaking.commit(Cases.under("k-1", Cases.acceptance(opening.file(), Cases.DUE))))
                .isInstanceOf(StorageException.class);
        connection.commit();

        assertThat(outside.find(id).orElseThrow().version()).isEqualTo(1);
        assertThat(outside.seen(new CommandId("k-1"))).isEmpty();
        assertThat(outside.find(io.shixian.spi.storage.Worklist.all(Cases.DUE)).rows())
                .containsExactly(opening.row());
    }

    @Test
    void without_a_transaction_of_the_host_it_has_its_own() throws SQLException {
        began = false;
        connection.setAutoCommit(true);

        inside.commit(Cases.opening("c-1", Cases.DUE));

        assertThat(outside.find(id)).isPresent();
        assertThat(connection.getAutoCommit()).isTrue();
        connection.setAutoCommit(false);
    }
}
