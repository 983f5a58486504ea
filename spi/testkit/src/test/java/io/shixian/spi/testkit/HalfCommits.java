package io.shixian.spi.testkit;

import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.IndexRow;

/** Stores that keep one half of a commit and not the other. */
final class HalfCommits {

    private HalfCommits() {}

    static class StoresEventsWithoutTheOutbox extends PlainStore {
        @Override
        void keepOutbox(Commit commit) {}
    }

    static class StoresTheOutboxOfRefusedCommits extends PlainStore {
        @Override
        public synchronized void commit(Commit commit) {
            keepOutbox(commit);
            int before = outbox.size();
            super.commit(commit);
            outbox.subList(before, outbox.size()).clear();
        }
    }

    static class StoresTheRowOfRefusedCommits extends PlainStore {
        @Override
        void checkVersion(Commit commit) {
            keepRow(commit.row());
            super.checkVersion(commit);
        }
    }

    static class RemembersRefusedCommands extends PlainStore {
        @Override
        void checkVersion(Commit commit) {
            keepCommand(commit);
            super.checkVersion(commit);
        }
    }

    static class StoresEventsWithoutTheRow extends PlainStore {
        @Override
        void keepRow(IndexRow row) {
            if (row.version() == 1) {
                super.keepRow(row);
            }
        }
    }

    static class ChangesNoRowWithoutEvents extends PlainStore {
        @Override
        public synchronized void commit(Commit commit) {
            if (!commit.events().isEmpty()) {
                super.commit(commit);
            }
        }
    }
}
