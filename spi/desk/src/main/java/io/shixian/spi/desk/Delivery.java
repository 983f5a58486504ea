package io.shixian.spi.desk;

import io.shixian.spi.notification.Claim;
import io.shixian.spi.notification.DeliveryException;
import io.shixian.spi.notification.DeliveryPolicy;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.notification.Notifier;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.notification.OutboxRow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers notifications one by one: one that fails stays in the outbox and holds up none but those that must not come before
 * it (V11).
 * <p>
 * Each is delivered at least once; the next attempt, the order and the times of day are as the {@link DeliveryPolicy} says.
 */
public final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int BATCH = 100;
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Outbox outbox;
    private final Notifier notifier;
    private final DeliveryPolicy policy;
    private final Clock clock;
    private final String node;

    Delivery(DeskBuilder built) {
        this.outbox = built.outbox;
        this.notifier = built.notifier;
        this.policy = built.policy;
        this.clock = built.clock;
        this.node = built.node;
    }

    /** Returns the rows by which notifications enter the outbox. */
    List<OutboxRow> rows(List<Notification> notifications) {
        return notifications.stream().map(policy::row).toList();
    }

    /**
     * Tries everything that is due, each once, and returns how many were delivered.
     * <p>
     * Safe to call on several nodes at once, and again after a failure: what a node has claimed and not finished is tried again
     * after five minutes.
     */
    public int run() {
        Instant begun = clock.instant();
        int done = 0;
        Claim claim = claim(begun);
        List<OutboxRow> next = outbox.claim(BATCH, claim);
        while (!next.isEmpty()) {
            for (OutboxRow row : next) {
                // What comes after the end of the claim belongs to another node by now.
                if (clock.instant().isBefore(claim.until()) && deliver(row)) {
                    done++;
                }
            }
            claim = claim(begun);
            next = outbox.claim(BATCH, claim);
        }
        return done;
    }

    /** What becomes due while it runs is left to the next run, or a channel that is down could keep it for ever. */
    private Claim claim(Instant begun) {
        Instant now = clock.instant();
        return new Claim(node, begun, (now.isBefore(begun) ? begun : now).plus(LEASE));
    }

    /** Tries some right after their commit, as far as they are due; whatever fails is left to {@link #run}. */
    void now(List<OutboxRow> rows) {
        for (OutboxRow row : rows) {
            try {
                Instant now = clock.instant();
                outbox.claim(row.id(), new Claim(node, now, now.plus(LEASE))).ifPresent(this::deliver);
            } catch (RuntimeException e) {
                LOG.warn(
                        "notification {} is left to the next delivery: {}",
                        row.id(),
                        e.getClass().getName());
            }
        }
    }

    private boolean deliver(OutboxRow row) {
        Instant now = clock.instant();
        Instant open = policy.next(row.notification().channel(), now);
        if (open.isAfter(now)) {
            put(row, row.postponed(open));
            return false;
        }
        try {
            notifier.deliver(row.notification());
        } catch (Exception e) {
            // Also what Java calls checked: notifiers in other languages throw it undeclared.
            put(row, failed(row, e));
            return false;
        } catch (Error e) {
            // It counts as a failure too, or each run would begin with this row, end with it, and reach none behind it.
            put(row, failed(row, e));
            throw e;
        }
        return put(row, row.delivered(clock.instant()));
    }

    private OutboxRow failed(OutboxRow row, Throwable e) {
        // Only our own exception is known to keep addresses and texts out of its message.
        String why = e instanceof DeliveryException said && said.getMessage() != null
                ? said.getMessage()
                : e.getClass().getName();
        boolean lasting = e instanceof DeliveryException said && said.isLasting();
        OutboxRow after = policy.failed(row, why, lasting, clock.instant());
        LOG.warn(
                "notification {} of case {} is {}: {}",
                row.id(),
                row.notification().caseId(),
                after.state() == DeliveryState.SET_ASIDE ? "set aside" : "not delivered yet",
                after.failure().orElse(why));
        return after;
    }

    /** Writes what became of a row; if that fails, its claim lapses and it is tried again. */
    private boolean put(OutboxRow before, OutboxRow after) {
        try {
            if (outbox.put(before, after)) {
                return true;
            }
            // Its claim has lapsed, and another node was at it. What is delivered need not be tried once more by that
            // one.
            Optional<OutboxRow> now = outbox.find(before.id());
            return after.state() == DeliveryState.DELIVERED
                    && now.filter(row -> row.state() != DeliveryState.DELIVERED).isPresent()
                    && outbox.put(now.get(), now.get().delivered(clock.instant()));
        } catch (RuntimeException e) {
            LOG.warn(
                    "what became of notification {} is not recorded: {}",
                    before.id(),
                    e.getClass().getName());
        }
        return false;
    }

    /** Returns when the next attempt is due, so that the host knows when to {@link #run()}; empty if nothing is pending. */
    public Optional<Instant> next() {
        return outbox.nextAttempt();
    }

    /**
     * Returns what was given up, in the order in which it came, for someone to look at.
     *
     * @param limit how many at most
     * @param after the id of the row after which to go on; empty for the first rows
     */
    public List<OutboxRow> setAside(int limit, Optional<String> after) {
        return outbox.rows(DeliveryState.SET_ASIDE, limit, after);
    }

    /**
     * Lets a notification be tried again as soon as its channel may be used, whatever has become of it: one set aside, one
     * whose recipient says that it never came, or one that waits for its next attempt.
     *
     * @return whether it is in the outbox
     */
    public boolean redeliver(String id) {
        Optional<OutboxRow> row = outbox.find(id);
        while (row.isPresent()) {
            Instant due = policy.next(row.get().notification().channel(), clock.instant());
            if (outbox.put(row.get(), row.get().again(due))) {
                return true;
            }
            row = outbox.find(id);
        }
        return false;
    }

    /** Deletes what was delivered before an instant, and returns how many; what was set aside stays. */
    public int forget(Instant before) {
        return outbox.forget(before);
    }
}
