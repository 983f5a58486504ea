package io.shixian.spi.testkit;

import io.shixian.core.casefile.CaseId;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.Lease;
import io.shixian.spi.storage.Worklist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Stores with one fault each in what is due and to whom it is handed. */
final class BrokenClaims {

    private BrokenClaims() {}

    static class ClaimsADueClockTwice extends PlainStore {
        @Override
        boolean isClaimed(CaseId id, Instant now) {
            return false;
        }
    }

    static class ClaimsForEver extends PlainStore {
        @Override
        boolean isClaimed(CaseId id, Instant now) {
            return leases.containsKey(id);
        }
    }

    static class KeepsClaimsAfterACommit extends PlainStore {
        @Override
        void endClaim(CaseId id) {}
    }

    static class FindsWhatIsDueTooLate extends PlainStore {
        @Override
        boolean isDue(DueClock next, Instant now) {
            return next.dueAt().isBefore(now);
        }
    }

    static class HandsOutTheNewestFirst extends PlainStore {
        @Override
        public synchronized List<DueClock> due(Instant now, int limit, Lease lease) {
            List<DueClock> due = new ArrayList<>(super.due(now, limit, lease));
            Collections.reverse(due);
            return due;
        }
    }

    static class LooksAtTheFirstPageForWhatIsNext extends PlainStore {
        @Override
        public synchronized Optional<Instant> nextDue() {
            return find(Worklist.open(Instant.EPOCH)).rows().stream()
                    .flatMap(row -> row.next().stream())
                    .map(DueClock::dueAt)
                    .min(Comparator.naturalOrder());
        }
    }
}
