package io.shixian.spi.testkit;

import io.shixian.spi.notification.Claim;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.OutboxRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Stores with one fault each in their outbox. */
final class BrokenOutboxes {

    private BrokenOutboxes() {}

    static class ClaimsARowTwice extends PlainStore {
        @Override
        boolean isClaimed(String id, Instant now) {
            return false;
        }
    }

    static class ClaimsRowsForEver extends PlainStore {
        @Override
        boolean isClaimed(String id, Instant now) {
            return claims.containsKey(id);
        }
    }

    static class KeepsTheClaimOfARowThatIsPut extends PlainStore {
        @Override
        void endClaimOf(String id) {}
    }

    static class FindsRowsDueTooLate extends PlainStore {
        @Override
        boolean isDue(OutboxRow row, Instant now) {
            return row.nextAttempt().isBefore(now);
        }
    }

    static class HandsOutRowsBeforeTheirTime extends PlainStore {
        @Override
        boolean isDue(OutboxRow row, Instant now) {
            return true;
        }
    }

    static class TellsTheNewestFirst extends PlainStore {
        @Override
        Comparator<OutboxRow> order() {
            return super.order().reversed();
        }
    }

    static class IgnoresLanes extends PlainStore {
        @Override
        boolean isFirst(OutboxRow row) {
            return true;
        }
    }

    static class TakesAllRowsForOneLane extends PlainStore {
        @Override
        boolean isFirst(OutboxRow row) {
            return outbox.stream()
                    .filter(other -> other.state() == DeliveryState.PENDING)
                    .findFirst()
                    .equals(Optional.of(row));
        }
    }

    static class LetsALaneGoOnOnceItsFirstIsClaimed extends PlainStore {
        @Override
        boolean isFirst(OutboxRow row) {
            return super.isFirst(row)
                    || outbox.stream()
                            .filter(other -> other.lane().equals(row.lane()))
                            .findFirst()
                            .filter(first -> claims.containsKey(first.id()))
                            .isPresent();
        }
    }

    static class PutsWhateverHappenedInBetween extends PlainStore {
        @Override
        boolean isAsBefore(OutboxRow row, OutboxRow before) {
            return true;
        }
    }

    static class ForgetsToLookAtTheAttempts extends PlainStore {
        @Override
        boolean isAsBefore(OutboxRow row, OutboxRow before) {
            return row.state() == before.state();
        }
    }

    static class ForgetsToLookAtTheState extends PlainStore {
        @Override
        boolean isAsBefore(OutboxRow row, OutboxRow before) {
            return row.attempts() == before.attempts();
        }
    }

    static class ForgetsWhatWasSetAside extends PlainStore {
        @Override
        boolean isForgotten(OutboxRow row, Instant before) {
            return row.settledAt().filter(at -> at.isBefore(before)).isPresent();
        }
    }

    static class ForgetsADayTooMuch extends PlainStore {
        @Override
        boolean isForgotten(OutboxRow row, Instant before) {
            return super.isForgotten(row, before.plusSeconds(86_400));
        }
    }

    static class CountsAllRowsInWhateverState extends PlainStore {
        @Override
        public long count(DeliveryState state) {
            return outbox.size();
        }
    }

    static class ListsTheNewestFirst extends PlainStore {
        @Override
        public synchronized List<OutboxRow> rows(DeliveryState state, int limit, Optional<String> after) {
            List<OutboxRow> rows = new ArrayList<>(super.rows(state, limit, after));
            Collections.reverse(rows);
            return rows;
        }
    }

    static class BeginsEveryPageAnew extends PlainStore {
        @Override
        public synchronized List<OutboxRow> rows(DeliveryState state, int limit, Optional<String> after) {
            return super.rows(state, limit, Optional.empty());
        }
    }

    static class DropsWhatIsDelivered extends PlainStore {
        @Override
        public synchronized boolean put(OutboxRow before, OutboxRow after) {
            boolean done = super.put(before, after);
            outbox.removeIf(row -> row.state() == DeliveryState.DELIVERED);
            return done;
        }
    }

    static class ClaimsByIdWhatIsNotDue extends PlainStore {
        @Override
        public synchronized Optional<OutboxRow> claim(String id, Claim claim) {
            return find(id);
        }
    }
}
