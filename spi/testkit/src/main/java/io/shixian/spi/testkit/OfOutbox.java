package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.Samples.NOON;

import io.shixian.core.casefile.CaseFile;
import io.shixian.spi.notification.Claim;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.notification.OutboxRow;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.Commit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A part of the contract of outboxes, run on one that is empty before each test. */
interface OfOutbox {

    CaseStore store();

    Outbox outbox();

    /** Stores a commit and returns the case after it. */
    default CaseFile stored(Commit commit) {
        store().commit(commit);
        return commit.file();
    }

    /** Opens a case, supplements it, and returns the one row that this tells. */
    default OutboxRow told(String id, UnaryOperator<OutboxRow> as) {
        return told(stored(Samples.opening(id, NOON)), as);
    }

    /** Supplements a case and returns the one row that this tells. */
    default OutboxRow told(CaseFile file, UnaryOperator<OutboxRow> as) {
        Commit commit = Samples.telling(Samples.supplement(file, NOON), as);
        stored(commit);
        return commit.outbox().get(0);
    }

    /** A row that is due from an instant on. */
    static UnaryOperator<OutboxRow> due(Instant from) {
        return row -> row.postponed(from);
    }

    /** A row in a lane, due for long. */
    static UnaryOperator<OutboxRow> inLane(String lane) {
        return row -> OutboxRow.pending(row.notification(), Optional.of(lane), row.nextAttempt());
    }

    static Claim at(Instant now) {
        return new Claim("n", now, now.plusSeconds(60));
    }

    /** Claims what is due for a minute. */
    default List<OutboxRow> claimed(Instant now) {
        return outbox().claim(100, at(now));
    }

    /** Returns what is still to be delivered, as it came. */
    default List<OutboxRow> pending(int limit) {
        return outbox().rows(DeliveryState.PENDING, limit, Optional.empty());
    }

    /** Says of a row that it was delivered at noon. */
    default void delivered(OutboxRow row) {
        outbox().put(row, row.delivered(NOON));
    }
}
