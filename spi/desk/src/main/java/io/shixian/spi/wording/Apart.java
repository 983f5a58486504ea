package io.shixian.spi.wording;

import io.shixian.core.casefile.Particulars;
import io.shixian.spi.storage.KeptWord;
import java.util.List;

/**
 * Particulars and the words that stood in them, taken apart.
 *
 * @param particulars what is left, with references in place of the words
 * @param words       the words, to be kept
 */
public record Apart(Particulars particulars, List<KeptWord> words) {

    /** Keeps its own copy. */
    public Apart {
        words = List.copyOf(words);
    }
}
