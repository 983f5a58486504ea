package io.shixian.examples.cli.desk;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.CommandId;
import io.shixian.spi.storage.CommandRecord;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.DaySpan;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Lease;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A store in which a replay that was cut off leaves no claims behind. They would hold up its limits until the time of the log
 * has passed their end, and these would be recorded later than they ran out; and a replay is alone in its tables anyway.
 */
final class ReplayStore implements CaseStore {

    private final CaseStore store;
    private final Set<DueClock> handedOut = new HashSet<>();

    ReplayStore(CaseStore store) {
        this.store = store;
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return store.find(id);
    }

    @Override
    public Optional<CommandRecord> seen(CommandId id) {
        return store.seen(id);
    }

    @Override
    public void commit(Commit commit) {
        store.commit(commit);
    }

    /** Hands each limit out once, so that a desk does not try one for ever that fails; the claim ends as it begins. */
    @Override
    public List<DueClock> due(Instant now, int limit, Lease lease) {
        return store.due(now, limit, new Lease(lease.owner(), now)).stream()
                .filter(handedOut::add)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return store.nextDue();
    }

    @Override
    public Page find(Worklist query) {
        return store.find(query);
    }

    @Override
    public List<IndexRow> resting(List<DaySpan> days, Optional<CaseId> after, int limit) {
        return store.resting(days, after, limit);
    }
}
