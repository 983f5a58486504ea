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
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers notifications one by one: one that fails stays in the outbox and holds up none but those that must not come before
 * it (V11).
 * <p>
 * Each is delivered at least once; the next attempt, the order and the times of day are as the {@link DeliveryPolicy} says. What
 * became of several is written together, a second after the first of them at the latest.
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
            done += tried(next, claim);
            claim = claim(begun);
            next = outbox.claim(BATCH, claim);
        }
        return done;
    }

    /** Tries claimed rows and returns how many were delivered. */
    private int tried(List<OutboxRow> rows, Claim claim) {
        Noting notes = new Noting(outbox, clock);
        try {
            for (OutboxRow row : rows) {
                // What comes after the end of the claim belongs to another node by now.
                if (clock.instant().isBefore(claim.until())) {
                    tried(row, notes);
                }
            }
        } finally {
            notes.write();
        }
        return notes.delivered();
    }

    /** What becomes due while it runs is left to the next run, or a channel that is down could keep it for ever. */
    private Claim claim(Instant begun) {
        Instant now = clock.instant();
        return new Claim(node, begun, (now.isBefore(begun) ? begun : now).plus(LEASE));
    }

    /** Tries some right after their commit, as far as they are due; whatever fails is left to {@link #run}. */
    void now(List<OutboxRow> rows) {
        try {
            List<OutboxRow> left = rows;
            while (!left.isEmpty()) {
                Instant now = clock.instant();
                Claim claim = new Claim(node, now, now.plus(LEASE));
                List<OutboxRow> claimed = outbox.claim(left, claim);
                tried(claimed, claim);
                // One behind another of its lane may be claimed once that one is delivered.
                Set<String> tried = claimed.stream().map(OutboxRow::id).collect(Collectors.toSet());
                left = tried.isEmpty()
                        ? List.of()
                        : left.stream().filter(row -> !tried.contains(row.id())).toList();
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} notifications are left to the next delivery: {}",
                    rows.size(),
                    e.getClass().getName());
        }
    }

    /** Tries a row and notes what becomes of it. */
    private void tried(OutboxRow row, Noting notes) {
        Instant now = clock.instant();
        Instant open = policy.next(row.notification().channel(), now);
        if (open.isAfter(now)) {
            notes.add(row, row.postponed(open));
            return;
        }
        try {
            notifier.deliver(row.notification());
        } catch (Exception e) {
            // Also what Java calls checked: notifiers in other languages throw it undeclared.
            notes.add(row, failed(row, e));
            return;
        } catch (Error e) {
            // It counts as a failure too, or each run would begin with this row, end with it, and reach none behind it.
            notes.add(row, failed(row, e));
            throw e;
        }
        notes.add(row, row.delivered(clock.instant()));
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
