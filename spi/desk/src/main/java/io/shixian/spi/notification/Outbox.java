package io.shixian.spi.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is to be told. Rows come into it in the same commit as the events they tell of, and leave it by {@link #forget} only.
 * <p>
 * It decides nothing: when a row is tried again, and when it is given up, comes from a {@link DeliveryPolicy}. Implementations
 * must be safe to use from many threads, and several nodes where they share a database.
 */
public interface Outbox {

    /**
     * Claims pending rows whose next attempt is due, the earliest next attempt first, then as they came.
     * <p>
     * Passed over are rows that are claimed already, whoever claimed them, and rows behind another pending row of their lane.
     * A claim ends when it lapses or when its row is {@link #put}.
     *
     * @param limit how many at most
     */
    List<OutboxRow> claim(int limit, Claim claim);

    /** Claims one row, if {@link #claim(int, Claim)} could have; else empty. */
    Optional<OutboxRow> claim(String id, Claim claim);

    /**
     * Claims those of some rows that {@link #claim(String, Claim)} could, and returns them as they are by now, in this order. One that
     * was tried since it was as it is here may be left out. If it fails, some may be claimed.
     * <p>
     * This one claims them one by one. An outbox that can ask for several at once should do that instead.
     */
    default List<OutboxRow> claim(List<OutboxRow> rows, Claim claim) {
        return rows.stream().flatMap(row -> claim(row.id(), claim).stream()).toList();
    }

    /**
     * Replaces a row if it still has the state and the attempts that it had before, and ends its claim.
     *
     * @return false if it has others by now, or is not there; then nothing changes
     */
    boolean put(OutboxRow before, OutboxRow after);

    /**
     * A row to be replaced.
     *
     * @param before the row as it was claimed
     * @param after  the same row from now on
     */
    record Change(OutboxRow before, OutboxRow after) {}

    /**
     * Replaces several rows, each as {@link #put(OutboxRow, OutboxRow)} would, and returns those changes that it would have refused.
     * If it fails, some may be made.
     * <p>
     * This one puts them one by one. An outbox that can take several at once should do that instead.
     */
    default List<Change> put(List<Change> changes) {
        return changes.stream()
                .filter(change -> !put(change.before, change.after))
                .toList();
    }

    /** Finds a row. */
    Optional<OutboxRow> find(String id);

    /**
     * Returns rows in a state, in the order in which they came.
     *
     * @param limit how many at most
     * @param after the id of the row after which to go on, in whatever state that is; empty for the first rows
     */
    List<OutboxRow> rows(DeliveryState state, int limit, Optional<String> after);

    /**
     * Returns the earliest next attempt of the pending rows that are not behind another of their lane, claimed or not; empty
     * if nothing is pending.
     */
    Optional<Instant> nextAttempt();

    /**
     * Counts the rows in a state.
     * <p>
     * This one walks through all of them. An outbox that can count should do that instead.
     */
    default long count(DeliveryState state) {
        int most = 1000;
        long count = 0;
        List<OutboxRow> page = rows(state, most, Optional.empty());
        while (page.size() == most) {
            count += most;
            page = rows(state, most, Optional.of(page.get(most - 1).id()));
        }
        return count + page.size();
    }

    /** Deletes rows that were delivered before an instant, and returns how many; rows set aside stay. */
    int forget(Instant before);
}
