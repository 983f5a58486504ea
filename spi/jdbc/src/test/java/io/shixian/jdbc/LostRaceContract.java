package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.spi.storage.CommandId;
import io.shixian.spi.storage.Commit;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What MySQL or MariaDB gives up for the sake of another transaction is done once more. */
@Timeout(120)
abstract class LostRaceContract {

    private static final int LOCK_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;

    /** Whoever looks at who waits more often than ten times in a second is shown what was so before. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Commit opening = Cases.opening("c-1", Cases.DUE);
    private final Commit acceptance = Cases.under("k-1", Cases.acceptance(opening.file(), Cases.DUE));
    private final List<Integer> answers = Collections.synchronizedList(new ArrayList<>());
    private JdbcStore store;
    private Connection other;

    abstract Database database();

    /** Another transaction that holds the case and has changed more than a commit does: of two, the lighter is given up. */
    @BeforeEach
    void begin() throws SQLException {
        store = database().emptyStore();
        store.commit(opening);
        other = database().source().getConnection();
        other.setAutoCommit(false);
        execute(other, "UPDATE shixian_case SET subject = 'held' WHERE case_id = 'c-1'");
        execute(
                other,
                commands(IntStream.range(0, 200).mapToObj(i -> "other-" + i).toList()));
    }

    @AfterEach
    void end() throws SQLException {
        other.rollback();
        other.setAutoCommit(true);
        other.close();
    }

    private static String commands(List<String> ids) {
        return ids.stream()
                .map(id -> "('" + id + "', 'c-2', 0, 1)")
                .collect(Collectors.joining(
                        ", ",
                        "INSERT INTO shixian_command (command_id, case_id, from_version, to_version) VALUES ",
                        ""));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A store that waits so long for a lock, and notes what the database refuses; whoever waited in vain finds the lock free next. */
    private JdbcStore waiting(int seconds) {
        Transactions own = Transactions.own(database().source());
        return database().store(new Transactions() {

            @Override
            public <T> T run(Work<T> work) throws SQLException {
                try {
                    return own.run(connection -> {
                        execute(connection, "SET SESSION innodb_lock_wait_timeout = " + seconds);
                        try {
                            return work.on(connection);
                        } finally {
                            execute(connection, "SET SESSION innodb_lock_wait_timeout = DEFAULT");
                        }
                    });
                } catch (SQLException e) {
                    answers.add(e.getErrorCode());
                    if (e.getErrorCode() == LOCK_TIMEOUT) {
                        other.rollback();
                    }
                    throw e;
                }
            }

            @Override
            public boolean mayRepeat() {
                return true;
            }
        });
    }

    private void untilItWaits(CompletableFuture<Void> commit) throws SQLException {
        String waiting = "SELECT 1 FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'";
        try (Statement statement = other.createStatement()) {
            while (!isFound(statement, waiting)) {
                assertThat(commit).as("a commit to a case that another holds").isNotDone();
                assertThat(Thread.interrupted()).as("time is up").isFalse();
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }
    }

    private static boolean isFound(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return found.next();
        }
    }

    @Test
    void after_a_deadlock() throws Exception {
        CompletableFuture<Void> commit =
                CompletableFuture.runAsync(() -> waiting(60).commit(acceptance));
        untilItWaits(commit);
        // The commit has written its command and waits for the case; this waits for the command, so that neither can go
        // on.
        execute(other, commands(List.of("k-1")));
        other.rollback();

        commit.get(60, TimeUnit.SECONDS);
        assertThat(answers).containsExactly(DEADLOCK);
        assertThat(store.find(opening.file().id()).orElseThrow().version()).isEqualTo(2);
        assertThat(store.seen(new CommandId("k-1"))).isPresent();
    }

    @Test
    void after_a_lock_that_was_not_to_be_had_in_time() {
        waiting(1).commit(acceptance);

        assertThat(answers).containsExactly(LOCK_TIMEOUT);
        assertThat(store.find(opening.file().id()).orElseThrow().version()).isEqualTo(2);
    }
}
