package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.ConcurrentChangeException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store remembers saves it questions, and never leads a case astray. */
abstract class RecentContract {

    private static final CaseId CASE = new CaseId("c-1");
    private static final Instant LATER = Cases.DUE.plusSeconds(60);

    private final Commit opening = Cases.opening("c-1", Cases.DUE);
    private final Commit supplement = Cases.supplement(opening.file(), Cases.DUE);
    private JdbcStore store;

    abstract Database database();

    @BeforeEach
    void open_a_case() {
        store = database().emptyStore();
        store.commit(opening);
    }

    private CaseFile stored() {
        return database().store().find(CASE).orElseThrow();
    }

    @Test
    void remembers_what_it_has_stored_and_what_it_has_found() {
        assertThat(store.recent(CASE).orElseThrow()).isSameAs(opening.file());

        database().store().commit(supplement);
        assertThat(store.recent(CASE).orElseThrow().version()).isEqualTo(1);

        assertThat(store.find(CASE)).isEqualTo(store.recent(CASE)).isPresent();
        assertThat(store.recent(CASE).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void forgets_a_case_that_has_moved_on() {
        database().store().commit(supplement);

        assertThatThrownBy(() -> store.commit(Cases.acceptance(opening.file(), LATER)))
                .isInstanceOf(ConcurrentChangeException.class);

        assertThat(store.recent(CASE)).isEmpty();
        assertThat(stored().history()).isEqualTo(supplement.file().history());
    }

    /** What the host has rolled back, this store believes to be stored; meanwhile another has stored something else. */
    @Test
    void refuses_what_was_decided_on_events_that_were_taken_back() throws SQLException {
        try (Connection connection = database().source().getConnection()) {
            connection.setAutoCommit(false);
            JdbcStore joined = database().store(Transactions.joining(InTransaction.of(connection)));
            joined.find(CASE);
            joined.commit(supplement);
            connection.rollback();
            CaseFile phantom = joined.recent(CASE).orElseThrow();
            assertThat(phantom.version()).isEqualTo(2);
            Commit other = Cases.acceptance(opening.file(), LATER);
            database().store().commit(other);

            Commit onPhantom = Cases.acceptance(phantom, LATER);
            assertThatThrownBy(() -> joined.commit(onPhantom)).isInstanceOf(ConcurrentChangeException.class);
            connection.rollback();

            assertThat(joined.recent(CASE)).isEmpty();
            assertThat(stored().history()).isEqualTo(other.file().history());
        }
    }

    /** Somebody has found the case anew since, but the decision rests on what was remembered before. */
    @Test
    void refuses_what_was_decided_on_events_that_it_no_longer_remembers() throws SQLException {
        try (Connection connection = database().source().getConnection()) {
            connection.setAutoCommit(false);
            JdbcStore joined = database().store(Transactions.joining(InTransaction.of(connection)));
            joined.commit(supplement);
            connection.rollback();
            Commit onPhantom = Cases.acceptance(joined.recent(CASE).orElseThrow(), LATER);
            Commit other = Cases.acceptance(opening.file(), LATER);
            database().store().commit(other);
            joined.find(CASE);

            assertThatThrownBy(() -> joined.commit(onPhantom)).isInstanceOf(ConcurrentChangeException.class);
            connection.rollback();

            assertThat(stored().history()).isEqualTo(other.file().history());
        }
    }
}
