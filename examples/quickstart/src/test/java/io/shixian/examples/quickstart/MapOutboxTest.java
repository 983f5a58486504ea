package io.shixian.examples.quickstart;

import io.shixian.spi.notification.Outbox;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.testkit.OutboxContract;

/** The outbox in maps keeps the contract of outboxes. */
class MapOutboxTest extends OutboxContract {

    private MapOutbox outbox;

    @Override
    protected CaseStore emptyStore() {
        outbox = new MapOutbox();
        return new MapStore(outbox);
    }

    @Override
    protected Outbox outboxOfStore() {
        return outbox;
    }
}
