package io.shixian.spi.storage;

import io.shixian.spi.notification.Claim;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.OutboxRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The outbox of a store in memory; its store sees to it that one thread at a time is here. */
final class MemoryRows {

    private static final Comparator<Held> EARLIEST_FIRST =
            Comparator.comparing((Held held) -> held.row.nextAttempt()).thenComparing(held -> held.number);

    private final Map<String, Held> byId = new LinkedHashMap<>();
    private final NavigableMap<Long, Held> byNumber = new TreeMap<>();
    private final NavigableSet<Held> pending = new TreeSet<>(EARLIEST_FIRST);
    private final Map<String, NavigableSet<Long>> lanes = new HashMap<>();
    private final Map<String, Instant> claimedUntil = new HashMap<>();
    private long came;

    private record Held(long number, OutboxRow row) {}

    void add(OutboxRow row) {
        keep(new Held(came++, row));
    }

    private void keep(Held held) {
        byId.put(held.row.id(), held);
        byNumber.put(held.number, held);
        if (held.row.state() == DeliveryState.PENDING) {
            pending.add(held);
            held.row
                    .lane()
                    .ifPresent(lane ->
                            lanes.computeIfAbsent(lane, name -> new TreeSet<>()).add(held.number));
        }
    }

    private void drop(Held held) {
        byNumber.remove(held.number);
        pending.remove(held);
        claimedUntil.remove(held.row.id());
        held.row
                .lane()
                .ifPresent(lane -> lanes.computeIfPresent(lane, (name, numbers) -> {
                    numbers.remove(held.number);
                    return numbers.isEmpty() ? null : numbers;
                }));
    }

    List<OutboxRow> claim(int limit, Claim claim) {
        List<OutboxRow> claimed = new ArrayList<>();
        for (Held held : pending) {
            if (claimed.size() == limit || held.row.nextAttempt().isAfter(claim.now())) {
                break;
            }
            if (isFree(held, claim)) {
                claimed.add(held.row);
            }
        }
        claimed.forEach(row -> claimedUntil.put(row.id(), claim.until()));
        return claimed;
    }

    Optional<OutboxRow> claim(String id, Claim claim) {
        Optional<Held> found = Optional.ofNullable(byId.get(id))
                .filter(pending::contains)
                .filter(held -> !held.row.nextAttempt().isAfter(claim.now()) && isFree(held, claim));
        found.ifPresent(held -> claimedUntil.put(id, claim.until()));
        return found.map(Held::row);
    }

    private boolean isFree(Held held, Claim claim) {
        Optional<Instant> until = Optional.ofNullable(claimedUntil.get(held.row.id()));
        return isFirstOfItsLane(held)
                && until.filter(end -> end.isAfter(claim.now())).isEmpty();
    }

    private boolean isFirstOfItsLane(Held held) {
        return held.row
                .lane()
                .flatMap(lane -> Optional.ofNullable(lanes.get(lane)))
                .filter(numbers -> numbers.first() < held.number)
                .isEmpty();
    }

    boolean put(OutboxRow before, OutboxRow after) {
        Optional<Held> found = Optional.ofNullable(byId.get(before.id()))
                .filter(held -> held.row.state() == before.state() && held.row.attempts() == before.attempts());
        found.ifPresent(held -> {
            drop(held);
            keep(new Held(held.number, after));
        });
        return found.isPresent();
    }

    Optional<OutboxRow> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(Held::row);
    }

    List<OutboxRow> rows(DeliveryState state, int limit, Optional<String> after) {
        long from = after.flatMap(id -> Optional.ofNullable(byId.get(id)))
                .map(held -> held.number + 1)
                .orElse(0L);
        Stream<Held> rest = byNumber.tailMap(from).values().stream();
        return rest.map(Held::row)
                .filter(row -> row.state() == state)
                .limit(limit)
                .toList();
    }

    Optional<Instant> nextAttempt() {
        return pending.stream().filter(this::isFirstOfItsLane).findFirst().map(held -> held.row.nextAttempt());
    }

    int forget(Instant before) {
        List<Held> old = byId.values().stream()
                .filter(held -> held.row.state() == DeliveryState.DELIVERED)
                .filter(held ->
                        held.row.settledAt().filter(at -> at.isBefore(before)).isPresent())
                .toList();
        old.forEach(held -> {
            drop(held);
            byId.remove(held.row.id());
        });
        return old.size();
    }
}
