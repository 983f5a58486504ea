package io.shixian.spi.desk;

import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.notification.OutboxRow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what became of claimed rows into the outbox, several at once: what a node that dies has delivered and not written is
 * delivered once more, and that is no more than was tried in a second or so.
 */
final class Noting {

    private static final Logger LOG = LoggerFactory.getLogger(Noting.class);
    private static final int MOST = 100;
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Outbox outbox;
    private final Clock clock;
    private final List<Outbox.Change> waiting = new ArrayList<>();
    private Instant since = Instant.MAX;
    private int delivered;

    Noting(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    void add(OutboxRow before, OutboxRow after) {
        Instant now = clock.instant();
        since = waiting.isEmpty() ? now : since;
        waiting.add(new Outbox.Change(before, after));
        if (waiting.size() >= MOST || !now.isBefore(since.plus(LONGEST))) {
            write();
        }
    }

    /** Returns how many are written as delivered. */
    int delivered() {
        return delivered;
    }

    void write() {
        List<Outbox.Change> changes = List.copyOf(waiting);
        waiting.clear();
        if (changes.isEmpty()) {
            return;
        }
        List<Outbox.Change> refused = refused(changes);
        for (Outbox.Change change : changes) {
            boolean written = !refused.contains(change) || isPutAfterAll(change);
            if (written && change.after().state() == DeliveryState.DELIVERED) {
                delivered++;
            }
        }
    }

    private List<Outbox.Change> refused(List<Outbox.Change> changes) {
        try {
            return outbox.put(changes);
        } catch (RuntimeException e) {
            // One that can't be written must not have the others told again.
            return changes.stream()
                    .filter(change -> !isDone(change, () -> outbox.put(change.before(), change.after())))
                    .toList();
        }
    }

    /** Its claim has lapsed, and another node was at it. What is delivered need not be tried once more by that one. */
    private boolean isPutAfterAll(Outbox.Change change) {
        if (change.after().state() != DeliveryState.DELIVERED) {
            return false;
        }
        return isDone(change, () -> {
            Optional<OutboxRow> now = outbox.find(change.before().id());
            return now.filter(row -> row.state() != DeliveryState.DELIVERED).isPresent()
                    && outbox.put(now.get(), now.get().delivered(clock.instant()));
        });
    }

    /** If it fails, its claim lapses and it is tried again. */
    private static boolean isDone(Outbox.Change change, BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException e) {
            LOG.warn(
                    "what became of notification {} is not recorded: {}",
                    change.before().id(),
                    e.getClass().getName());
            return false;
        }
    }
}
