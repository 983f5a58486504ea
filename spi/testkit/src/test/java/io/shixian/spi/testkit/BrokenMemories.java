package io.shixian.spi.testkit;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.spi.storage.Commit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Stores with one fault each in what they remember of cases. */
final class BrokenMemories {

    private BrokenMemories() {}

    static class Remembers extends PlainStore {
        final Map<CaseId, CaseFile> remembered = new HashMap<>();

        @Override
        public synchronized Optional<CaseFile> recent(CaseId id) {
            return Optional.ofNullable(remembered.get(id));
        }
    }

    static class RemembersWhatItRefuses extends Remembers {
        @Override
        public synchronized void commit(Commit commit) {
            remembered.put(commit.file().id(), commit.file());
            super.commit(commit);
        }
    }

    static class RemembersTheCaseThatCameLast extends Remembers {
        @Override
        void keepEvents(Commit commit) {
            super.keepEvents(commit);
            remembered.replaceAll((id, file) -> commit.file());
            remembered.put(commit.file().id(), commit.file());
        }
    }

    static class RemembersWhatWasNeverThere extends Remembers {
        @Override
        public synchronized Optional<CaseFile> recent(CaseId id) {
            return files.values().stream().findFirst();
        }
    }
}
