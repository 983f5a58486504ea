package io.shixian.spi.desk;

import io.shixian.core.casefile.CaseFile;
import io.shixian.spi.storage.KeptWord;
import io.shixian.spi.storage.WordStore;
import io.shixian.spi.wording.Wording;
import io.shixian.spi.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a desk keeps words apart from the events.
 *
 * @param store where
 * @param how   legibly or encrypted
 */
record Keeping(WordStore store, Wording how) {

    Words words(CaseFile file) {
        return how.words(file, store.words(file.id()));
    }

    /** Returns a case with its words put back, some of which are not stored yet. */
    CaseFile worded(CaseFile file, List<KeptWord> newWords) {
        List<KeptWord> all = new ArrayList<>(store.words(file.id()));
        all.addAll(newWords);
        return how.words(file, all).in(file, Locale.CHINESE);
    }
}
