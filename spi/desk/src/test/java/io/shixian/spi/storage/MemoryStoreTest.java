package io.shixian.spi.storage;

import io.shixian.spi.testkit.CaseStoreContract;

/** The store in memory keeps the contract of stores. */
class MemoryStoreTest extends CaseStoreContract {

    @Override
    protected CaseStore emptyStore() {
        return new MemoryStore();
    }
}
