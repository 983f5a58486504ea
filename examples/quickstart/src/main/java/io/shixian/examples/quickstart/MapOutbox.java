package io.shixian.examples.quickstart;

import io.shixian.spi.notification.Claim;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.notification.OutboxRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is to be told, in a map that keeps rows in the order in which they came. */
final class MapOutbox implements Outbox {

    private final Map<String, OutboxRow> rows = new LinkedHashMap<>();
    private final Map<String, Instant> claimedUntil = new HashMap<>();

    synchronized void add(List<OutboxRow> more) {
        more.forEach(row -> rows.put(row.id(), row));
    }

    @Override
    public synchronized List<OutboxRow> claim(int limit, Claim claim) {
        List<OutboxRow> free = free(claim)
                .sorted(Comparator.comparing(OutboxRow::nextAttempt))
                .limit(limit)
                .toList();
        free.forEach(row -> claimedUntil.put(row.id(), claim.until()));
        return free;
    }

    @Override
    public synchronized Optional<OutboxRow> claim(String id, Claim claim) {
        Optional<OutboxRow> found =
                free(claim).filter(row -> row.id().equals(id)).findFirst();
        found.ifPresent(row -> claimedUntil.put(id, claim.until()));
        return found;
    }

    private Stream<OutboxRow> free(Claim claim) {
        return waiting()
                .filter(row -> !row.nextAttempt().isAfter(claim.now()))
                .filter(row -> !claimedUntil.getOrDefault(row.id(), claim.now()).isAfter(claim.now()));
    }

    /** Returns what is pending and not behind another pending row of its lane. */
    private Stream<OutboxRow> waiting() {
        Set<String> lanes = new HashSet<>();
        return rows.values().stream()
                .filter(row -> row.state() == DeliveryState.PENDING)
                .filter(row -> row.lane().map(lanes::add).orElse(true));
    }

    @Override
    public synchronized boolean put(OutboxRow before, OutboxRow after) {
        boolean unchanged = find(before.id())
                .filter(row -> row.state() == before.state() && row.attempts() == before.attempts())
                .isPresent();
        if (unchanged) {
            rows.put(after.id(), after);
            claimedUntil.remove(after.id());
        }
        return unchanged;
    }

    @Override
    public synchronized Optional<OutboxRow> find(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public synchronized List<OutboxRow> rows(DeliveryState state, int limit, Optional<String> after) {
        Optional<String> known = after.filter(rows::containsKey);
        return rows.values().stream()
                .dropWhile(row -> known.filter(id -> !id.equals(row.id())).isPresent())
                .skip(known.isPresent() ? 1 : 0)
                .filter(row -> row.state() == state)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Instant> nextAttempt() {
        return waiting().map(OutboxRow::nextAttempt).min(Comparator.naturalOrder());
    }

    @Override
    public synchronized int forget(Instant before) {
        List<String> old = rows.values().stream()
                .filter(row -> row.state() == DeliveryState.DELIVERED)
                .filter(row -> row.settledAt().orElseThrow().isBefore(before))
                .map(OutboxRow::id)
                .toList();
        old.forEach(rows::remove);
        return old.size();
    }
}
