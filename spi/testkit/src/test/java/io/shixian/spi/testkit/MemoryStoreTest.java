package io.shixian.spi.testkit;

import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.MemoryStore;

/** The store in memory keeps the contract of stores. */
class MemoryStoreTest extends CaseStoreContract {

    @Override
    protected CaseStore emptyStore() {
        return new MemoryStore();
    }
}
