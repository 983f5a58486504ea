package io.shixian.spi.testkit;

import io.shixian.core.casefile.CaseId;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Lease;
import java.time.Instant;
import java.util.List;

/** Stores with one fault each in which warning of a limit is due, and when. */
final class BrokenRungs {

    private BrokenRungs() {}

    private static DueClock withRung(DueClock due, int rung) {
        return new DueClock(due.caseId(), due.limit(), due.cycle(), rung, due.dueAt());
    }

    static class ForgetsTheRung extends PlainStore {
        @Override
        public synchronized List<DueClock> due(Instant now, int limit, Lease lease) {
            return super.due(now, limit, lease).stream()
                    .map(due -> withRung(due, DueClock.END))
                    .toList();
        }
    }

    static class HandsOutEachRungTwice extends PlainStore {
        @Override
        boolean isClaimed(CaseId id, Instant now) {
            boolean warning = rows.stream()
                    .filter(row -> row.caseId().equals(id))
                    .anyMatch(row -> row.next().filter(DueClock::isWarning).isPresent());
            return !warning && super.isClaimed(id, now);
        }
    }

    /** It takes the rungs of a run for one. */
    static class KeepsTheRungThatWasTold extends PlainStore {
        @Override
        void keepRow(IndexRow row) {
            boolean told = rows.stream()
                    .filter(old -> old.caseId().equals(row.caseId()))
                    .anyMatch(old -> old.next().filter(DueClock::isWarning).isPresent()
                            && old.next().map(DueClock::cycle).equals(row.next().map(DueClock::cycle)));
            if (!told) {
                super.keepRow(row);
            }
        }
    }

    static class HandsOutEndsOnly extends PlainStore {
        @Override
        boolean isDue(DueClock next, Instant now) {
            return !next.isWarning() && super.isDue(next, now);
        }
    }
}
