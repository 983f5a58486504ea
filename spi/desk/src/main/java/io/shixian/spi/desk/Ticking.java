package io.shixian.spi.desk;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Lease;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through what is due, the oldest first, a batch of claims at a time. */
final class Ticking {

    private static final Logger LOG = LoggerFactory.getLogger(Ticking.class);

    private static final int BATCH = 200;
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Casework work;
    private final CaseStore store;
    private final Clock clock;
    private final String node;

    Ticking(Casework work, DeskBuilder built) {
        this.work = work;
        this.store = built.store;
        this.clock = built.clock;
        this.node = built.node;
    }

    List<Outcome.Accepted> all() {
        Instant now = clock.instant();
        List<Outcome.Accepted> happened = new ArrayList<>();
        Optional<RuntimeException> failure = Optional.empty();
        Ticked part;
        do {
            part = batch(now, BATCH);
            happened.addAll(part.happened());
            failure = failure.or(part::failure);
        } while (part.more());
        if (failure.isPresent()) {
            throw failure.get();
        }
        return happened;
    }

    Ticked some(int cases) {
        if (cases < 1) {
            throw new IllegalArgumentException("a tick looks at 1 case or more, not " + cases);
        }
        return batch(clock.instant(), cases);
    }

    private Ticked batch(Instant now, int cases) {
        List<Outcome.Accepted> happened = new ArrayList<>();
        Optional<RuntimeException> failure = Optional.empty();
        List<DueClock> due = store.due(now, cases, new Lease(node, now.plus(LEASE)));
        for (DueClock next : due) {
            try {
                tick(next.caseId(), now).ifPresent(happened::add);
            } catch (RuntimeException e) {
                LOG.warn(
                        "case {}: limit {} {} and is not recorded yet: {}",
                        next.caseId(),
                        next.limit(),
                        next.isWarning() ? "is to be warned of" : "ran out",
                        e.getClass().getName());
                failure = failure.or(() -> Optional.of(e));
            }
        }
        return new Ticked(happened, failure, !due.isEmpty());
    }

    private Optional<Outcome.Accepted> tick(CaseId id, Instant now) {
        Outcome outcome = work.change(id, Envelope.NONE, at -> new Command.Tick(id, at));
        if (!(outcome instanceof Outcome.Accepted done)) {
            return Optional.empty();
        }
        if (!done.events().isEmpty()) {
            return Optional.of(done);
        }
        // The row is by another calendar. One that is due by this one too stays as it is, or this tick would not end.
        IndexRow row = work.row(done.file());
        if (row.next().filter(next -> !next.dueAt().isAfter(now)).isEmpty()) {
            work.reindex(done.file(), row);
        }
        return Optional.empty();
    }
}
