package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.Samples.NOON;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.WordReference;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.KeptWord;
import io.shixian.spi.storage.WordStore;
import java.util.List;
import java.util.stream.Stream;

/** A part of the contract of words, run on a store that is empty before each test. */
interface OfWords {

    CaseStore store();

    WordStore words();

    /** Stores a commit and returns the case after it. */
    default CaseFile stored(Commit commit) {
        store().commit(commit);
        return commit.file();
    }

    /** Opens a case. */
    default CaseFile opened(String id) {
        return stored(Samples.opening(id, NOON));
    }

    /** Words of a case with an id that is filled up to its length. */
    static KeptWord word(CaseFile file, String id, String body) {
        return new KeptWord(file.id(), id(id), "legible", body);
    }

    static String id(String beginning) {
        return beginning + "-".repeat(22 - beginning.length());
    }

    /** A supplement that refers to words, which are kept by the same commit. */
    static Commit keeping(CaseFile before, KeptWord... words) {
        String[] references = Stream.of(words)
                .map(word -> new WordReference(word.id(), "d".repeat(43)).toString())
                .toArray(String[]::new);
        return Samples.keeping(before, Particulars.NONE.withDocuments(references), List.of(words));
    }

    /** The erasing of words. */
    static Commit erasing(CaseFile before, KeptWord... words) {
        Actor administrator = Actor.of(Role.ADMINISTRATOR, "admin");
        List<String> ids = Stream.of(words).map(KeptWord::id).toList();
        return Samples.decided(
                before, new Command.Erase(before.id(), Samples.after(before), administrator, ids, "本人请求"));
    }
}
