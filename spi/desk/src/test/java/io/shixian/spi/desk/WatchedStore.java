package io.shixian.spi.desk;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.spi.notification.Claim;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.notification.OutboxRow;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.CommandId;
import io.shixian.spi.storage.CommandRecord;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.DaySpan;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Lease;
import io.shixian.spi.storage.MemoryStore;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A store in memory that a test looks into, and into which it steps at the worst moments. */
final class WatchedStore implements CaseStore, Outbox {

    final MemoryStore inner = new MemoryStore();
    /** The cases that were loaded, as often as they were. */
    final List<CaseId> found = Collections.synchronizedList(new ArrayList<>());

    /** What the store says that it remembers. */
    final Map<CaseId, CaseFile> remembered = new ConcurrentHashMap<>();

    /** Of how many rows it was written at once what became of them. */
    final List<Integer> together = Collections.synchronizedList(new ArrayList<>());

    final List<Commit> commits = Collections.synchronizedList(new ArrayList<>());
    private final AtomicReference<Consumer<Commit>> beforeCommit = new AtomicReference<>(commit -> {});
    private final AtomicReference<Runnable> beforeSeen = new AtomicReference<>(() -> {});
    private final AtomicReference<Runnable> afterDue = new AtomicReference<>(() -> {});
    private final AtomicReference<Runnable> beforeList = new AtomicReference<>(() -> {});
    private final AtomicReference<Runnable> beforeDelivered = new AtomicReference<>(() -> {});

    /** Does something before each commit; if it throws, the commit fails. */
    void beforeEachCommit(Consumer<Commit> step) {
        beforeCommit.set(step);
    }

    /** Does something once, between a decision and its commit. */
    void beforeTheNextCommit(Runnable step) {
        beforeCommit.set(commit -> {
            beforeCommit.set(later -> {});
            step.run();
        });
    }

    /** Does something once, between the look at a case and the look at a command id, whichever comes first. */
    void beforeTheSecondLook(Runnable step) {
        Runnable first = () -> beforeSeen.set(once(beforeSeen, step));
        beforeSeen.set(first);
    }

    void afterTheNextDue(Runnable step) {
        afterDue.set(once(afterDue, step));
    }

    void beforeTheNextList(Runnable step) {
        beforeList.set(once(beforeList, step));
    }

    void beforeEachDelivered(Runnable step) {
        beforeDelivered.set(step);
    }

    private static Runnable once(AtomicReference<Runnable> place, Runnable step) {
        return () -> {
            place.set(() -> {});
            step.run();
        };
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        beforeSeen.get().run();
        found.add(id);
        return inner.find(id);
    }

    @Override
    public Optional<CaseFile> recent(CaseId id) {
        return Optional.ofNullable(remembered.get(id));
    }

    @Override
    public Optional<CommandRecord> seen(CommandId id) {
        beforeSeen.get().run();
        return inner.seen(id);
    }

    @Override
    public void commit(Commit commit) {
        beforeCommit.get().accept(commit);
        inner.commit(commit);
        commits.add(commit);
    }

    @Override
    public List<DueClock> due(Instant now, int limit, Lease lease) {
        List<DueClock> due = inner.due(now, limit, lease);
        afterDue.get().run();
        return due;
    }

    @Override
    public Optional<Instant> nextDue() {
        return inner.nextDue();
    }

    @Override
    public Page find(Worklist query) {
        beforeList.get().run();
        return inner.find(query);
    }

    @Override
    public List<IndexRow> resting(List<DaySpan> days, Optional<CaseId> after, int limit) {
        beforeList.get().run();
        return inner.resting(days, after, limit);
    }

    /** The notifications that are still to be delivered, as they came. */
    List<Notification> pending(int limit) {
        return inner.rows(DeliveryState.PENDING, limit, Optional.empty()).stream()
                .map(OutboxRow::notification)
                .toList();
    }

    @Override
    public List<OutboxRow> claim(int limit, Claim claim) {
        return inner.claim(limit, claim);
    }

    @Override
    public Optional<OutboxRow> claim(String id, Claim claim) {
        return inner.claim(id, claim);
    }

    @Override
    public boolean put(OutboxRow before, OutboxRow after) {
        beforeDelivered.get().run();
        return inner.put(before, after);
    }

    @Override
    public List<Change> put(List<Change> changes) {
        together.add(changes.size());
        return Outbox.super.put(changes);
    }

    @Override
    public Optional<OutboxRow> find(String id) {
        return inner.find(id);
    }

    @Override
    public List<OutboxRow> rows(DeliveryState state, int limit, Optional<String> after) {
        return inner.rows(state, limit, after);
    }

    @Override
    public Optional<Instant> nextAttempt() {
        return inner.nextAttempt();
    }

    @Override
    public int forget(Instant before) {
        return inner.forget(before);
    }
}
