package io.shixian.spi.testkit;

import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.MemoryStore;
import io.shixian.spi.storage.WordStore;

/** The store in memory keeps the contract of words. */
class MemoryWordsTest extends WordContract {

    private MemoryStore store;

    @Override
    protected CaseStore emptyStore() {
        store = new MemoryStore();
        return store;
    }

    @Override
    protected WordStore wordsOfStore() {
        return store;
    }
}
