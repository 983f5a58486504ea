package io.shixian.spi.storage;

import io.shixian.core.casefile.CaseId;
import java.util.List;

/**
 * Keeps the words that people handed in, apart from the events: filled and emptied by the commits of the {@link CaseStore} that
 * is over the same storage, see {@link Commit#words()} and {@link Commit#erased()}.
 */
public interface WordStore {

    /** Returns the words of a case that are not erased, in any order. */
    List<KeptWord> words(CaseId id);
}
