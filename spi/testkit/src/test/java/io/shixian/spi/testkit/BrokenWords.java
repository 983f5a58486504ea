package io.shixian.spi.testkit;

import io.shixian.core.casefile.CaseId;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.KeptWord;
import java.util.List;

/** Stores with one fault each in what they do with words. */
final class BrokenWords {

    private BrokenWords() {}

    static class ForgetsWords extends PlainStore {
        @Override
        void keepWords(Commit commit) {}
    }

    static class KeepsOnlyTheWordsOfTheLastEvent extends PlainStore {
        @Override
        void keepWords(Commit commit) {
            words.removeIf(word -> word.caseId().equals(commit.file().id()));
            super.keepWords(commit);
        }
    }

    static class LeaksWordsToAnotherCase extends PlainStore {
        @Override
        public synchronized List<KeptWord> words(CaseId id) {
            return words.stream()
                    .filter(word -> word.caseId()
                            .value()
                            .strip()
                            .equalsIgnoreCase(id.value().strip()))
                    .toList();
        }
    }

    static class KeepsOneOfTwoWordsWithTheSameId extends PlainStore {
        @Override
        void keepWords(Commit commit) {
            commit.words().forEach(kept -> words.removeIf(word -> word.id().equals(kept.id())));
            super.keepWords(commit);
        }
    }

    static class TrimsWords extends PlainStore {
        @Override
        void keepWords(Commit commit) {
            commit.words()
                    .forEach(word -> words.add(new KeptWord(
                            word.caseId(), word.id(), word.form(), word.body().strip())));
        }
    }

    static class CutsLongWords extends PlainStore {
        @Override
        void keepWords(Commit commit) {
            commit.words()
                    .forEach(word -> words.add(new KeptWord(
                            word.caseId(),
                            word.id(),
                            word.form(),
                            word.body()
                                    .substring(0, Math.min(65_535, word.body().length())))));
        }
    }

    static class ErasesNothing extends PlainStore {
        @Override
        void eraseWords(Commit commit) {}
    }

    static class ErasesTheWordsOfAnotherCase extends PlainStore {
        @Override
        void eraseWords(Commit commit) {
            words.removeIf(word -> commit.erased().contains(word.id()));
        }
    }

    static class ErasesAllWordsOfTheCase extends PlainStore {
        @Override
        void eraseWords(Commit commit) {
            words.removeIf(word -> !commit.erased().isEmpty()
                    && word.caseId().equals(commit.file().id()));
        }
    }

    static class FoldsTheIdsThatItErases extends PlainStore {
        @Override
        void eraseWords(Commit commit) {
            words.removeIf(word -> word.caseId().equals(commit.file().id())
                    && commit.erased().stream().anyMatch(word.id()::equalsIgnoreCase));
        }
    }

    static class KeepsTheWordsOfRefusedCommits extends PlainStore {
        @Override
        void checkVersion(Commit commit) {
            keepWords(commit);
            super.checkVersion(commit);
            words.removeAll(commit.words());
        }
    }

    static class ErasesByRefusedCommits extends PlainStore {
        @Override
        void checkVersion(Commit commit) {
            eraseWords(commit);
            super.checkVersion(commit);
        }
    }

    static class ErasesNoWordsOfClosedCases extends PlainStore {
        @Override
        void eraseWords(Commit commit) {
            if (!commit.file().stage().isClosed()) {
                super.eraseWords(commit);
            }
        }
    }
}
