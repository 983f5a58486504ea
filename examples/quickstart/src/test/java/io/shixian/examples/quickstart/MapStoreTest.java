package io.shixian.examples.quickstart;

import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.testkit.CaseStoreContract;

/** The store in maps keeps the contract of stores. */
class MapStoreTest extends CaseStoreContract {

    @Override
    protected CaseStore emptyStore() {
        return new MapStore(new MapOutbox());
    }
}
