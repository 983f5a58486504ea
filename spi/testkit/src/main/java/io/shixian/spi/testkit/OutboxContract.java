package io.shixian.spi.testkit;

import io.shixian.spi.notification.Outbox;
import io.shixian.spi.storage.CaseStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestReporter;

/**
 * What every {@link Outbox} must do, together with the store whose commits fill it. Extend it, return a new empty store and its
 * outbox, and run the tests.
 */
public abstract class OutboxContract
        implements FillingContract, ClaimContract, LaneContract, PutContract, SeveralContract, OutboxListContract {

    private CaseStore store;
    private Outbox outbox;

    /** For hosts to extend. */
    protected OutboxContract() {}

    /** Returns a new store that holds nothing. */
    protected abstract CaseStore emptyStore();

    /** Returns the outbox that the commits of the store last made fill. */
    protected abstract Outbox outboxOfStore();

    @BeforeEach
    void begin_with_an_empty_outbox(TestReporter reporter) {
        store = emptyStore();
        outbox = outboxOfStore();
        ContractReport.name(reporter, outbox);
    }

    /** Returns the store under test. */
    @Override
    public final CaseStore store() {
        return store;
    }

    /** Returns the outbox under test. */
    @Override
    public final Outbox outbox() {
        return outbox;
    }
}
