package io.shixian.spi.storage;

import io.shixian.spi.notification.Outbox;
import io.shixian.spi.testkit.OutboxContract;

/** The store in memory keeps the contract of outboxes. */
class MemoryOutboxTest extends OutboxContract {

    private MemoryStore store;

    @Override
    protected CaseStore emptyStore() {
        store = new MemoryStore();
        return store;
    }

    @Override
    protected Outbox outboxOfStore() {
        return store;
    }
}
