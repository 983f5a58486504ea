package io.shixian.spi.testkit;

import io.shixian.spi.notification.Outbox;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.MemoryStore;

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
