package io.shixian.spi.testkit;

import io.shixian.spi.notification.Claim;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.notification.OutboxRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The plainest outbox that keeps the contract, in steps small enough to break each. */
class PlainOutbox implements Outbox {

    /** As they came. */
    final List<OutboxRow> outbox = new ArrayList<>();

    final Map<String, Claim> claims = new HashMap<>();

    void come(OutboxRow row) {
        outbox.add(row);
    }

    @Override
    public synchronized List<OutboxRow> claim(int limit, Claim claim) {
        List<OutboxRow> free = free(claim).limit(limit).toList();
        free.forEach(row -> claims.put(row.id(), claim));
        return free;
    }

    @Override
    public synchronized Optional<OutboxRow> claim(String id, Claim claim) {
        Optional<OutboxRow> found =
                free(claim).filter(row -> row.id().equals(id)).findFirst();
        found.ifPresent(row -> claims.put(id, claim));
        return found;
    }

    Stream<OutboxRow> free(Claim claim) {
        return pending()
                .filter(row -> isDue(row, claim.now()) && !isClaimed(row.id(), claim.now()) && isFirst(row))
                .sorted(order());
    }

    Comparator<OutboxRow> order() {
        return Comparator.comparing(OutboxRow::nextAttempt);
    }

    boolean isDue(OutboxRow row, Instant now) {
        return !row.nextAttempt().isAfter(now);
    }

    boolean isClaimed(String id, Instant now) {
        return claims.containsKey(id) && claims.get(id).until().isAfter(now);
    }

    boolean isFirst(OutboxRow row) {
        return row.lane().isEmpty()
                || pending()
                        .filter(other -> other.lane().equals(row.lane()))
                        .findFirst()
                        .equals(Optional.of(row));
    }

    private Stream<OutboxRow> pending() {
        return outbox.stream().filter(row -> row.state() == DeliveryState.PENDING);
    }

    @Override
    public synchronized boolean put(OutboxRow before, OutboxRow after) {
        Optional<OutboxRow> found = find(before.id()).filter(row -> isAsBefore(row, before));
        found.ifPresent(row -> {
            outbox.set(outbox.indexOf(row), after);
            endClaimOf(row.id());
        });
        return found.isPresent();
    }

    boolean isAsBefore(OutboxRow row, OutboxRow before) {
        return row.state() == before.state() && row.attempts() == before.attempts();
    }

    void endClaimOf(String id) {
        claims.remove(id);
    }

    @Override
    public synchronized Optional<OutboxRow> find(String id) {
        return outbox.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    @Override
    public synchronized List<OutboxRow> rows(DeliveryState state, int limit, Optional<String> after) {
        int from = after.flatMap(this::find).map(row -> outbox.indexOf(row) + 1).orElse(0);
        return outbox.subList(from, outbox.size()).stream()
                .filter(row -> row.state() == state)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Instant> nextAttempt() {
        return pending().filter(this::isFirst).map(OutboxRow::nextAttempt).min(Comparator.naturalOrder());
    }

    @Override
    public synchronized int forget(Instant before) {
        int size = outbox.size();
        outbox.removeIf(row -> isForgotten(row, before));
        return size - outbox.size();
    }

    boolean isForgotten(OutboxRow row, Instant before) {
        return row.state() == DeliveryState.DELIVERED
                && row.settledAt().filter(at -> at.isBefore(before)).isPresent();
    }
}
