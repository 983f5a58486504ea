package io.shixian.spi.testkit;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.spi.storage.CommandId;
import io.shixian.spi.storage.CommandRecord;
import io.shixian.spi.storage.Commit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stores with one fault each in what a commit keeps, of the kind that people make. */
final class BrokenCommits {

    private BrokenCommits() {}

    static class Forgets extends PlainStore {
        @Override
        void keepEvents(Commit commit) {
            if (!files.containsKey(commit.file().id())) {
                super.keepEvents(commit);
            }
        }
    }

    static class OverwritesWithoutAVersionCheck extends PlainStore {
        @Override
        void checkVersion(Commit commit) {}
    }

    static class LosesTheOrderOfEvents extends PlainStore {
        @Override
        public synchronized Optional<CaseFile> find(CaseId id) {
            return super.find(id).map(file -> {
                List<CaseEvent> history = new ArrayList<>(file.history());
                history.subList(1, history.size()).sort(Comparator.comparing(CaseEvent::type));
                Collections.reverse(history.subList(1, history.size()));
                return CaseFile.replay(id, file.procedure(), history);
            });
        }
    }

    static class LeaksBetweenCases extends PlainStore {
        @Override
        public synchronized Optional<CaseFile> find(CaseId id) {
            return files.entrySet().stream()
                    .filter(entry -> entry.getKey()
                            .value()
                            .strip()
                            .equalsIgnoreCase(id.value().strip()))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
    }

    static class IgnoresTheCommandId extends PlainStore {
        @Override
        void checkCommand(Commit commit) {}
    }

    static class RemembersOnlyTheLastEventOfACommand extends PlainStore {
        @Override
        public synchronized Optional<CommandRecord> seen(CommandId id) {
            return super.seen(id).map(done -> new CommandRecord(done.caseId(), done.toVersion() - 1, done.toVersion()));
        }
    }

    /** Checks and stores in two steps; whoever has checked waits a moment for another. */
    static class LetsTwoRivalsThrough extends PlainStore {
        private final CyclicBarrier two = new CyclicBarrier(2);

        @Override
        public void commit(Commit commit) {
            synchronized (this) {
                checkCommand(commit);
                checkVersion(commit);
            }
            if (commit.expectedVersion() > 0 && commit.command().isPresent()) {
                try {
                    two.await(200, TimeUnit.MILLISECONDS);
                } catch (BrokenBarrierException | TimeoutException | InterruptedException e) {
                    two.reset();
                }
            }
            synchronized (this) {
                keepEvents(commit);
                keepRow(commit.row());
                keepOutbox(commit);
                keepCommand(commit);
                endClaim(commit.file().id());
            }
        }
    }
}
