package io.shixian.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.spi.notification.Outbox;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.WordStore;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** A contract that a broken store passes is no contract. */
class ContractCatchesBrokenStoresTest {

    private static Supplier<PlainStore> tested = PlainStore::new;

    @Test
    void a_store_without_a_fault_passes() {
        TestExecutionSummary summary = outcome(PlainStore::new);

        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isGreaterThan(80);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_store_fails_that(Class<?> fault) {
        TestExecutionSummary summary = outcome(() -> made(fault));

        assertThat(summary.getFailures())
                .isNotEmpty()
                .allSatisfy(failure -> assertThat(failure.getException())
                        .as("%s", failure.getTestIdentifier())
                        .isNotInstanceOf(ReflectiveOperationException.class));
        assertThat(summary.getTestsSucceededCount())
                .as("it is broken in one place only")
                .isGreaterThan(4);
    }

    static List<Class<?>> broken() {
        return Stream.of(
                        BrokenCommits.class,
                        HalfCommits.class,
                        BrokenMemories.class,
                        BrokenClaims.class,
                        BrokenRungs.class,
                        BrokenLists.class,
                        BrokenOutboxes.class,
                        BrokenTogether.class,
                        BrokenWalks.class,
                        BrokenWords.class,
                        BrokenCorners.class)
                .flatMap(kind -> Stream.of(kind.getDeclaredClasses()))
                .filter(fault -> fault != BrokenMemories.Remembers.class)
                .toList();
    }

    @Test
    void there_are_many_ways_to_be_broken() {
        assertThat(broken()).hasSizeGreaterThan(45);
    }

    private static PlainStore made(Class<?> fault) {
        try {
            return (PlainStore) fault.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static TestExecutionSummary outcome(Supplier<PlainStore> store) {
        tested = store;
        return Quietly.run(OfTested.class, OutboxOfTested.class, WordsOfTested.class);
    }

    static class OfTested extends CaseStoreContract {
        @Override
        protected CaseStore emptyStore() {
            return tested.get();
        }
    }

    static class OutboxOfTested extends OutboxContract {
        private PlainStore store;

        @Override
        protected CaseStore emptyStore() {
            store = tested.get();
            return store;
        }

        @Override
        protected Outbox outboxOfStore() {
            return store;
        }
    }

    static class WordsOfTested extends WordContract {
        private PlainStore store;

        @Override
        protected CaseStore emptyStore() {
            store = tested.get();
            return store;
        }

        @Override
        protected WordStore wordsOfStore() {
            return store;
        }
    }
}
