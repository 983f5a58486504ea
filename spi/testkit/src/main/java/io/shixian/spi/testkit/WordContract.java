package io.shixian.spi.testkit;

import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.WordStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestReporter;

/**
 * What every {@link WordStore} must do, together with the store whose commits fill it. Extend it, return a new empty store and its
 * words, and run the tests.
 * <p>
 * It does not test what is left of erased words in copies and logs of a database.
 */
public abstract class WordContract implements WordKeepingContract, WordErasingContract {

    private CaseStore store;
    private WordStore words;

    /** For hosts to extend. */
    protected WordContract() {}

    /** Returns a new store that holds nothing. */
    protected abstract CaseStore emptyStore();

    /** Returns where the commits of the store last made keep words. */
    protected abstract WordStore wordsOfStore();

    @BeforeEach
    void begin_without_words(TestReporter reporter) {
        store = emptyStore();
        words = wordsOfStore();
        ContractReport.name(reporter, words);
    }

    /** Returns the store under test. */
    @Override
    public final CaseStore store() {
        return store;
    }

    /** Returns the words under test. */
    @Override
    public final WordStore words() {
        return words;
    }
}
