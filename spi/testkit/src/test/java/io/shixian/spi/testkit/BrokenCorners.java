package io.shixian.spi.testkit;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.spi.notification.Claim;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.OutboxRow;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Lease;
import io.shixian.spi.storage.Worklist;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores with one fault each where few look: in commits without events, claims by id, what comes after a change. */
final class BrokenCorners {

    private BrokenCorners() {}

    static class TakesARowWhateverTheVersionIfNothingHappened extends PlainStore {
        @Override
        void checkVersion(Commit commit) {
            if (!commit.events().isEmpty()) {
                super.checkVersion(commit);
            }
        }

        @Override
        void keepEvents(Commit commit) {
            if (!commit.events().isEmpty()) {
                super.keepEvents(commit);
            }
        }
    }

    static class KeepsAClaimIfNothingHappened extends PlainStore {
        @Override
        public synchronized void commit(Commit commit) {
            Optional<Lease> held = Optional.ofNullable(leases.get(commit.file().id()));
            super.commit(commit);
            if (commit.events().isEmpty()) {
                held.ifPresent(lease -> leases.put(commit.file().id(), lease));
            }
        }
    }

    static class ClaimsByIdWhatAnotherHasClaimed extends PlainStore {
        @Override
        public synchronized Optional<OutboxRow> claim(String id, Claim claim) {
            Optional<OutboxRow> found = find(id).filter(
                            row -> row.state() == DeliveryState.PENDING && isDue(row, claim.now()) && isFirst(row));
            found.ifPresent(row -> claims.put(id, claim));
            return found;
        }
    }

    static class ClaimsByIdWhatWaitsInItsLane extends PlainStore {
        @Override
        public synchronized Optional<OutboxRow> claim(String id, Claim claim) {
            Optional<OutboxRow> found = find(id).filter(row ->
                    row.state() == DeliveryState.PENDING && isDue(row, claim.now()) && !isClaimed(id, claim.now()));
            found.ifPresent(row -> claims.put(id, claim));
            return found;
        }
    }

    static class SaysWhenRowsBehindOthersWouldBeTried extends PlainStore {
        @Override
        public synchronized Optional<Instant> nextAttempt() {
            return outbox.stream()
                    .filter(row -> row.state() == DeliveryState.PENDING)
                    .map(OutboxRow::nextAttempt)
                    .min(Comparator.naturalOrder());
        }
    }

    static class LetsANodeClaimAgainWhatItHas extends PlainStore {
        @Override
        public synchronized List<DueClock> due(Instant now, int limit, Lease lease) {
            leases.values().removeIf(held -> held.owner().equals(lease.owner()));
            return super.due(now, limit, lease);
        }
    }

    static class CutsInstantsToMicroseconds extends PlainStore {
        @Override
        void keepRow(IndexRow row) {
            super.keepRow(new IndexRow(
                    row.caseId(),
                    row.procedure(),
                    row.stage(),
                    row.parties(),
                    row.subject(),
                    row.next(),
                    row.yellowFrom(),
                    row.redFrom().map(red -> red.truncatedTo(ChronoUnit.MICROS)),
                    row.restsOn(),
                    row.provisionalFrom(),
                    row.version()));
        }
    }

    static class FindsSubjectsInWhateverCase extends PlainStore {
        @Override
        boolean shows(Worklist query, IndexRow row) {
            boolean begins = query.subject()
                    .filter(start -> !row.subject().orElse("").toLowerCase().startsWith(start.toLowerCase()))
                    .isEmpty();
            return begins
                    && new Worklist(
                                    query.procedure(),
                                    query.stage(),
                                    query.phase(),
                                    query.role(),
                                    query.party(),
                                    query.light(),
                                    query.now(),
                                    query.dueBefore(),
                                    Optional.empty(),
                                    query.restingOn(),
                                    query.after(),
                                    query.limit())
                            .shows(row);
        }
    }

    static class FindsACaseByWhoTookPartOnce extends PlainStore {
        private final Map<CaseId, IndexRow> first = new HashMap<>();

        @Override
        void keepRow(IndexRow row) {
            first.putIfAbsent(row.caseId(), row);
            super.keepRow(row);
        }

        @Override
        boolean shows(Worklist query, IndexRow row) {
            return super.shows(query, row)
                    || (query.party().isPresent() && super.shows(query, first.get(row.caseId())));
        }
    }

    static class PutsARowBehindTheOthersOfItsLane extends PlainStore {
        @Override
        public synchronized boolean put(OutboxRow before, OutboxRow after) {
            boolean put = super.put(before, after);
            if (put) {
                outbox.remove(after);
                outbox.add(after);
            }
            return put;
        }
    }

    static class LosesWhatIsToldToARole extends PlainStore {
        @Override
        void come(OutboxRow row) {
            if (row.notification().recipient().party().isPresent()) {
                super.come(row);
            }
        }
    }

    static class ShowsCasesWithoutALimitOnTheFirstPageOnly extends PlainStore {
        @Override
        boolean isAfter(IndexRow row, Worklist.Cursor end) {
            return !end.due().equals(Instant.MAX) && super.isAfter(row, end);
        }
    }

    static class ReadsAMovedCaseUnderTheVersionItWasOpenedUnder extends PlainStore {
        @Override
        void keepEvents(Commit commit) {
            CaseFile before = files.get(commit.file().id());
            boolean moves = commit.events().stream().anyMatch(CaseEvent.Migrated.class::isInstance);
            if (moves) {
                files.put(commit.file().id(), before);
            } else {
                super.keepEvents(commit);
            }
        }
    }
}
