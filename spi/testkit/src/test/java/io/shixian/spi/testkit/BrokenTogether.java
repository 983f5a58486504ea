package io.shixian.spi.testkit;

import io.shixian.spi.notification.Claim;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.notification.OutboxRow;
import java.util.List;

/** Outboxes with one fault each in what they do to several rows at once. */
final class BrokenTogether {

    private BrokenTogether() {}

    static class ClaimsAllOfALane extends PlainStore {
        @Override
        public synchronized List<OutboxRow> claim(List<OutboxRow> those, Claim claim) {
            List<OutboxRow> free = those.stream()
                    .filter(row -> outbox.contains(row) && isDue(row, claim.now()) && !isClaimed(row.id(), claim.now()))
                    .toList();
            free.forEach(row -> claims.put(row.id(), claim));
            return free;
        }
    }

    static class HandsThemOutWithoutAClaim extends PlainStore {
        @Override
        public synchronized List<OutboxRow> claim(List<OutboxRow> those, Claim claim) {
            return those.stream().filter(free(claim).toList()::contains).toList();
        }
    }

    static class RefusesAllForOne extends PlainStore {
        @Override
        public synchronized List<Outbox.Change> put(List<Outbox.Change> changes) {
            boolean whole = changes.stream()
                    .allMatch(change -> find(change.before().id())
                            .filter(row -> isAsBefore(row, change.before()))
                            .isPresent());
            return whole ? super.put(changes) : changes;
        }
    }

    static class StopsAtTheFirstThatItRefuses extends PlainStore {
        @Override
        public synchronized List<Outbox.Change> put(List<Outbox.Change> changes) {
            for (Outbox.Change change : changes) {
                if (!put(change.before(), change.after())) {
                    return List.of(change);
                }
            }
            return List.of();
        }
    }

    static class KeepsQuietAboutWhatItRefused extends PlainStore {
        @Override
        public synchronized List<Outbox.Change> put(List<Outbox.Change> changes) {
            super.put(changes);
            return List.of();
        }
    }
}
