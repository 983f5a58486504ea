package io.shixian.examples.quickstart;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.CommandId;
import io.shixian.spi.storage.CommandRecord;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.ConcurrentChangeException;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.DuplicateCommandException;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Lease;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The least that a store must do, in plain maps. It looks at every case for every list; a database does the same with
 * tables and indexes.
 */
final class MapStore implements CaseStore {

    private static final Comparator<Worklist.Cursor> SOONEST_FIRST =
            Comparator.comparing(Worklist.Cursor::due).thenComparing(Worklist.Cursor::caseId);

    private final Map<CaseId, CaseFile> files = new HashMap<>();
    private final Map<CaseId, IndexRow> rows = new HashMap<>();
    private final Map<CommandId, CommandRecord> commands = new HashMap<>();
    private final Map<CaseId, Instant> claimedUntil = new HashMap<>();
    private final MapOutbox outbox;

    MapStore(MapOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public synchronized Optional<CaseFile> find(CaseId id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public synchronized Optional<CommandRecord> seen(CommandId id) {
        return Optional.ofNullable(commands.get(id));
    }

    /** Refuses before it changes anything, then changes everything: with a database this is one transaction. */
    @Override
    public synchronized void commit(Commit commit) {
        CaseId id = commit.file().id();
        commit.command().filter(commands::containsKey).ifPresent(command -> {
            throw new DuplicateCommandException(command);
        });
        int version = find(id).map(CaseFile::version).orElse(0);
        if (version != commit.expectedVersion()) {
            throw new ConcurrentChangeException(id, commit.expectedVersion(), version);
        }
        files.put(id, commit.file());
        rows.put(id, commit.row());
        claimedUntil.remove(id);
        outbox.add(commit.outbox());
        commit.command()
                .ifPresent(command -> commands.put(
                        command, new CommandRecord(id, version, commit.file().version())));
    }

    @Override
    public synchronized List<DueClock> due(Instant now, int limit, Lease lease) {
        List<DueClock> due = rows.values().stream()
                .flatMap(row -> row.next().stream())
                .filter(clock -> !clock.dueAt().isAfter(now))
                .filter(clock -> !claimedUntil.getOrDefault(clock.caseId(), now).isAfter(now))
                .sorted(Comparator.comparing(DueClock::dueAt)
                        .thenComparing(clock -> clock.caseId().value()))
                .limit(limit)
                .toList();
        due.forEach(clock -> claimedUntil.put(clock.caseId(), lease.until()));
        return due;
    }

    @Override
    public synchronized Page find(Worklist query) {
        List<IndexRow> found = rows.values().stream()
                .filter(query::shows)
                .filter(row -> query.after()
                        .map(end -> SOONEST_FIRST.compare(cursor(row), end) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(MapStore::cursor, SOONEST_FIRST))
                .limit(query.limit() + 1L)
                .toList();
        if (found.size() <= query.limit()) {
            return new Page(found, Optional.empty());
        }
        List<IndexRow> page = found.subList(0, query.limit());
        return new Page(page, Optional.of(cursor(page.get(page.size() - 1))));
    }

    private static Worklist.Cursor cursor(IndexRow row) {
        // A case of which nothing is running comes last.
        return new Worklist.Cursor(
                row.redFrom().orElse(Instant.MAX), row.caseId().value());
    }
}
