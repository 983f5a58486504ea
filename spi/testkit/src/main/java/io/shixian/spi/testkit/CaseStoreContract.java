package io.shixian.spi.testkit;

import io.shixian.core.catalog.Catalog;
import io.shixian.spi.storage.CaseStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestReporter;

/**
 * What every {@link CaseStore} must do. Extend it, return a new empty store, and run the tests.
 * <p>
 * It does not test what a store does when its machine fails in the middle of a commit.
 */
public abstract class CaseStoreContract
        implements KeepingContract,
                RecentContract,
                CommitContract,
                CommandContract,
                RowContract,
                DueContract,
                NextDueContract,
                RungContract,
                ListContract,
                ConditionContract,
                SubjectContract,
                RestingContract,
                WalkContract,
                PageContract,
                RaceContract {

    /** The procedures of the cases that the tests store, one of them in two versions. */
    public static final Catalog CATALOG =
            Catalog.builtIn().with(SampleProcedure.PROCEDURE).with(SampleProcedure.LATER);

    private CaseStore store;

    /** For hosts to extend. */
    protected CaseStoreContract() {}

    /** Returns a new store that holds nothing. */
    protected abstract CaseStore emptyStore();

    @BeforeEach
    void begin_with_an_empty_store(TestReporter reporter) {
        store = emptyStore();
        ContractReport.name(reporter, store);
    }

    /** Returns the store under test. */
    @Override
    public final CaseStore store() {
        return store;
    }
}
