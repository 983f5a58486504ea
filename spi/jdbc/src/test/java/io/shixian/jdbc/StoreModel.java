package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.WordReference;
import io.shixian.spi.notification.Claim;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.notification.OutboxRow;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.CommandId;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.Lease;
import io.shixian.spi.storage.MemoryStore;
import io.shixian.spi.storage.WordStore;
import io.shixian.spi.storage.Worklist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A database and a memory to which the same is done; what breaks in the database is not done in memory at all. */
final class StoreModel {

    enum Kind {
        OPEN,
        SUPPLEMENT,
        ACCEPT,
        GRANT,
        KEEP,
        ERASE,
        RECOUNT,
        DUE,
        CLAIM,
        DELIVER,
        FAIL,
        FORGET
    }

    /**
     * One thing to do.
     *
     * @param on     to which case
     * @param older  on which version of it: how many before the last
     * @param key    under which command, and how much later
     * @param breaks at which statement the connection breaks
     */
    record Step(Kind kind, int on, int older, int key, int breaks) {}

    private final MemoryStore memory = new MemoryStore();
    private final List<List<CaseFile>> seen =
            List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private final Database database;
    private final JdbcStore store;
    private Instant now = Cases.DUE;

    StoreModel(Database database) {
        this.database = database;
        this.store = database.emptyStore();
    }

    void take(Step step) {
        switch (step.kind) {
            case OPEN -> commit(step, Optional.of(Cases.opening("c-" + step.on, due(step))));
            case SUPPLEMENT -> commit(step, on(step, "received").map(file -> Cases.supplement(file, due(step))));
            case ACCEPT -> commit(step, on(step, "received").map(file -> Cases.acceptance(file, due(step))));
            case GRANT -> commit(step, on(step, "accepted").map(Cases::grant));
            case KEEP -> commit(step, on(step, "received").map(file -> keeping(file, step)));
            case ERASE ->
                commit(
                        step,
                        last(step)
                                .filter(file -> !WordReference.standing(file).isEmpty())
                                .map(Cases::erasing));
            case RECOUNT -> commit(step, last(step).map(file -> recounted(file, due(step))));
            case DUE -> {
                now = now.plusSeconds(7L * step.key);
                Lease lease = new Lease("n", now.plusSeconds(10));
                both(step, (cases, box) -> cases.due(now, 1 + step.on, lease));
            }
            case CLAIM -> both(step, (cases, box) -> box.claim(1 + step.on, new Claim("n", now, now.plusSeconds(10))));
            case DELIVER -> put(step, row -> row.delivered(now.plusSeconds(step.key)));
            case FAIL -> put(step, row -> step.on == 0 ? row.setAside("gone", now) : row.failed("busy", due(step)));
            case FORGET -> both(step, (cases, box) -> box.forget(now));
        }
    }

    /** The same id in every case, but never twice in one. */
    private Commit keeping(CaseFile file, Step step) {
        String id = String.format("%022d", file.version());
        return Cases.keeping(file, id, "\0words\\0 of " + file.id() + step.key, due(step));
    }

    private Instant due(Step step) {
        return now.plusSeconds(5L * step.key).plusNanos(step.on);
    }

    private Optional<CaseFile> last(Step step) {
        List<CaseFile> versions = seen.get(step.on);
        int index = Math.max(0, versions.size() - 1 - step.older / 3);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(index));
    }

    private Optional<CaseFile> on(Step step, String stage) {
        return last(step).filter(file -> file.stage().code().equals(stage));
    }

    private static Commit recounted(CaseFile file, Instant due) {
        var row = Cases.row(file, Optional.of(due), Optional.empty());
        return new Commit(file, file.version(), List.of(), row, List.of(), Optional.empty());
    }

    private void commit(Step step, Optional<Commit> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        boolean named = step.key > 0 && !wanted.get().events().isEmpty();
        Commit commit = named ? Cases.under("k-" + step.on + step.key, wanted.get()) : wanted.get();
        boolean done = both(step, (cases, box) -> {
            cases.commit(commit);
            return true;
        });
        if (done) {
            seen.get(step.on).add(commit.file());
        }
    }

    private void put(Step step, Function<OutboxRow, OutboxRow> change) {
        List<OutboxRow> rows = memory.rows(DeliveryState.PENDING, 10, Optional.empty());
        if (!rows.isEmpty()) {
            OutboxRow row = rows.get(step.older % rows.size());
            both(step, (cases, box) -> box.put(row, change.apply(row)));
        }
    }

    private interface Work {

        Object on(CaseStore cases, Outbox box);
    }

    /** Does it in the database, and in memory too unless the connection broke. Returns whether it was done and not refused. */
    private boolean both(Step step, Work work) {
        FailingSource failing = new FailingSource(database.source(), step.breaks);
        JdbcStore breaking = database.store(failing.source());
        Object answer = answer(() -> work.on(breaking, breaking));
        if (failing.isBroken()) {
            assertThat(answer).isEqualTo(StorageException.class);
            return false;
        }
        assertThat(answer).as("%s", step).isEqualTo(answer(() -> work.on(memory, memory)));
        return !(answer instanceof Class<?>);
    }

    private static Object answer(java.util.function.Supplier<Object> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            return e.getClass();
        }
    }

    List<Object> ours() {
        return content(store, store, store);
    }

    List<Object> theirs() {
        return content(memory, memory, memory);
    }

    private List<Object> content(CaseStore cases, Outbox box, WordStore words) {
        List<Object> content = new ArrayList<>();
        content.add(cases.find(Worklist.all(now)).rows());
        content.add(cases.nextDue());
        content.add(box.nextAttempt());
        for (DeliveryState state : DeliveryState.values()) {
            content.add(box.rows(state, 1000, Optional.empty()));
        }
        for (int i = 0; i < seen.size(); i++) {
            content.add(cases.find(new CaseId("c-" + i)).map(CaseFile::history));
            content.add(Set.copyOf(words.words(new CaseId("c-" + i))));
            for (int key = 1; key < 4; key++) {
                content.add(cases.seen(new CommandId("k-" + i + key)));
            }
        }
        return content;
    }
}
