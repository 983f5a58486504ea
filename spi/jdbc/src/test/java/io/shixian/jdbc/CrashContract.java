package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.shixian.core.casefile.CaseFile;
import io.shixian.spi.notification.Claim;
import io.shixian.spi.storage.CommandId;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.Lease;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Wherever a connection breaks, all of what was asked for is in the tables, or nothing. */
abstract class CrashContract {

    private static final Instant LATER = Cases.DUE.plusSeconds(60);
    private static final String WORD = "w".repeat(22);

    abstract Database database();

    /** Breaks at the first statement, the second, ... until it gets through. Returns how many statements there were. */
    private int breaksEverywhere(Runnable before, Consumer<JdbcStore> work) {
        return breaksEverywhere(database(), before, work);
    }

    /** The same where no statement is several. */
    private int breaksAtEachStep(Runnable before, Consumer<JdbcStore> work) {
        Dialect dialect = database().dialect();
        Dialect plain = (Dialect) Proxy.newProxyInstance(
                Dialect.class.getClassLoader(),
                new Class<?>[] {Dialect.class},
                (self, method, values) ->
                        method.getName().equals("takesSeveral") ? false : method.invoke(dialect, values));
        return breaksEverywhere(new Database(plain, database().source()), before, work);
    }

    private int breaksEverywhere(Database as, Runnable before, Consumer<JdbcStore> work) {
        for (int statements = 0; ; statements++) {
            database().emptyStore();
            before.run();
            Map<String, List<String>> content = database().content();
            FailingSource failing = new FailingSource(database().source(), statements);

            Optional<Throwable> failure =
                    Optional.ofNullable(catchThrowable(() -> work.accept(as.store(failing.source()))));

            if (!failing.isBroken()) {
                assertThat(failure).isEmpty();
                assertThat(database().content()).isNotEqualTo(content);
                return statements;
            }
            assertThat(failure.orElseThrow())
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("08006");
            assertThat(failure.get().getMessage() + failure.get().getCause()).doesNotContain("personal words");
            assertThat(database().content())
                    .as("broken at statement %d", statements)
                    .isEqualTo(content);
        }
    }

    @Test
    void opens_a_case_whole_or_not_at_all() {
        Commit opening = Cases.under("k-1", Cases.opening("c-1", Cases.DUE));

        // Command, row, parties, events and commit at least.
        assertThat(breaksAtEachStep(() -> {}, store -> store.commit(opening))).isGreaterThanOrEqualTo(5);
        // What is one message, and the commit.
        assertThat(breaksEverywhere(() -> {}, store -> store.commit(opening))).isGreaterThanOrEqualTo(2);
    }

    @Test
    void opens_no_case_of_which_the_last_row_is_refused() {
        Commit opening = Cases.opening("c-1", Cases.DUE);
        Commit supplement = Cases.supplement(opening.file(), Cases.DUE);
        database().emptyStore().commit(opening);
        database().store().commit(supplement);
        Map<String, List<String>> content = database().content();
        Commit other = Cases.opening("c-2", Cases.DUE);
        Commit telling = new Commit(
                other.file(), 0, other.events(), other.row(), supplement.outbox(), Optional.of(new CommandId("k-2")));

        assertThat(catchThrowable(() -> database().store().commit(telling))).isInstanceOf(StorageException.class);

        assertThat(database().content()).isEqualTo(content);
    }

    @Test
    void changes_a_case_whole_or_not_at_all() {
        Commit opening = Cases.opening("c-1", Cases.DUE);
        Commit acceptance = Cases.under("k-1", Cases.acceptance(opening.file(), LATER));

        // Command, row twice with a look between, parties out and in, event, outbox and commit.
        assertThat(breaksEverywhere(() -> database().store().commit(opening), store -> store.commit(acceptance)))
                .isGreaterThanOrEqualTo(8);
    }

    @Test
    void keeps_words_whole_or_not_at_all() {
        Commit opening = Cases.opening("c-1", Cases.DUE);
        Commit keeping = Cases.under("k-1", Cases.keeping(opening.file(), WORD, "personal words", LATER));

        // Command, row, event, outbox, words and commit.
        assertThat(breaksEverywhere(() -> database().store().commit(opening), store -> store.commit(keeping)))
                .isGreaterThanOrEqualTo(6);
    }

    @Test
    void erases_words_whole_or_not_at_all() {
        Commit opening = Cases.opening("c-1", Cases.DUE);
        Commit keeping = Cases.keeping(opening.file(), WORD, "personal words", LATER);
        Runnable before = () -> {
            database().store().commit(opening);
            database().store().commit(keeping);
        };

        // Row, event, words and commit.
        assertThat(breaksEverywhere(before, store -> store.commit(Cases.erasing(keeping.file()))))
                .isGreaterThanOrEqualTo(4);
        assertThat(database().store().words(opening.file().id())).isEmpty();
    }

    @Test
    void changes_a_case_that_it_remembers_whole_or_not_at_all() {
        Commit opening = Cases.opening("c-1", Cases.DUE);
        Commit supplement = Cases.under("k-1", Cases.supplement(opening.file(), LATER));

        Runnable before = () -> database().store().commit(opening);
        Consumer<JdbcStore> work = store -> {
            store.find(opening.file().id());
            store.commit(supplement);
        };
        // What it finds first, what it writes, and the commit.
        assertThat(breaksAtEachStep(before, work)).isGreaterThanOrEqualTo(4);
        assertThat(breaksEverywhere(before, work)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void claims_limits_whole_or_not_at_all() {
        Lease lease = new Lease("n", LATER);

        breaksEverywhere(
                this::three,
                store -> assertThat(store.due(Cases.DUE, 10, lease)).hasSize(3));
    }

    @Test
    void claims_what_is_to_be_told_whole_or_not_at_all() {
        Claim claim = new Claim("n", LATER, LATER.plusSeconds(60));

        breaksEverywhere(
                this::three, store -> assertThat(store.claim(10, claim)).isNotEmpty());
    }

    private void three() {
        for (int i = 0; i < 3; i++) {
            CaseFile file = stored(Cases.opening("c-" + i, Cases.DUE));
            stored(Cases.supplement(file, Cases.DUE));
        }
    }

    private CaseFile stored(Commit commit) {
        database().store().commit(commit);
        return commit.file();
    }
}
