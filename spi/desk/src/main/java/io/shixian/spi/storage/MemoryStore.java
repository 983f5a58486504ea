package io.shixian.spi.storage;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.procedure.Phase;
import io.shixian.spi.notification.Claim;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.notification.OutboxRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Keeps cases in memory, for tests, demonstrations and hosts that need nothing more. Safe to use from many threads. */
public final class MemoryStore implements CaseStore, Outbox, WordStore {

    private static final Comparator<IndexRow> BY_DUE = Comparator.comparing(IndexRow::sortsBy)
            .thenComparing(row -> row.caseId().value());

    private static final Comparator<DueClock> OLDEST_FIRST = Comparator.comparing(DueClock::dueAt)
            .thenComparing(due -> due.caseId().value());

    private final Map<CaseId, CaseFile> files = new HashMap<>();
    private final NavigableMap<CaseId, IndexRow> rows = new TreeMap<>(Comparator.comparing(CaseId::value));
    private final NavigableSet<IndexRow> byDue = new TreeSet<>(BY_DUE);
    private final NavigableSet<DueClock> dueClocks = new TreeSet<>(OLDEST_FIRST);
    private final Map<CaseId, Lease> leases = new HashMap<>();
    private final Map<CommandId, CommandRecord> commands = new HashMap<>();
    private final Map<CaseId, List<KeptWord>> words = new HashMap<>();
    private final MemoryRows outbox = new MemoryRows();

    @Override
    public synchronized Optional<CaseFile> find(CaseId id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public synchronized Optional<CommandRecord> seen(CommandId id) {
        return Optional.ofNullable(commands.get(id));
    }

    @Override
    public synchronized void commit(Commit commit) {
        CaseId id = commit.file().id();
        commit.command().filter(commands::containsKey).ifPresent(seen -> {
            throw new DuplicateCommandException(seen);
        });
        int version = find(id).map(CaseFile::version).orElse(0);
        if (version != commit.expectedVersion()) {
            throw new ConcurrentChangeException(id, commit.expectedVersion(), version);
        }
        files.put(id, commit.file());
        index(commit.row());
        keep(commit);
        leases.remove(id);
        commit.outbox().forEach(outbox::add);
        commit.command()
                .ifPresent(command -> commands.put(
                        command, new CommandRecord(id, version, commit.file().version())));
    }

    private void keep(Commit commit) {
        List<String> erased = commit.erased();
        if (!commit.words().isEmpty() || !erased.isEmpty()) {
            List<KeptWord> kept = words.computeIfAbsent(commit.file().id(), id -> new ArrayList<>());
            kept.addAll(commit.words());
            kept.removeIf(word -> erased.contains(word.id()));
        }
    }

    @Override
    public synchronized List<KeptWord> words(CaseId id) {
        return List.copyOf(words.getOrDefault(id, List.of()));
    }

    private void index(IndexRow row) {
        Optional.ofNullable(rows.put(row.caseId(), row)).ifPresent(before -> {
            byDue.remove(before);
            before.next().ifPresent(dueClocks::remove);
        });
        byDue.add(row);
        row.next().ifPresent(dueClocks::add);
    }

    @Override
    public synchronized List<DueClock> due(Instant now, int limit, Lease lease) {
        List<DueClock> found = new ArrayList<>();
        for (DueClock due : dueClocks) {
            if (found.size() == limit || due.dueAt().isAfter(now)) {
                break;
            }
            boolean claimed = Optional.ofNullable(leases.get(due.caseId()))
                    .filter(held -> held.until().isAfter(now))
                    .isPresent();
            if (!claimed) {
                leases.put(due.caseId(), lease);
                found.add(due);
            }
        }
        return found;
    }

    @Override
    public synchronized Optional<Instant> nextDue() {
        return dueClocks.isEmpty()
                ? Optional.empty()
                : Optional.of(dueClocks.first().dueAt());
    }

    @Override
    public synchronized List<IndexRow> resting(List<DaySpan> days, Optional<CaseId> after, int limit) {
        return after.map(end -> rows.tailMap(end, false)).orElse(rows).values().stream()
                .filter(row -> row.phase() == Phase.OPEN && row.restsOnOneOf(days))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Page find(Worklist query) {
        List<IndexRow> found = new ArrayList<>();
        for (IndexRow row : byDue) {
            if (query.after().filter(end -> !isAfter(row, end)).isEmpty() && query.shows(row)) {
                if (found.size() == query.limit()) {
                    IndexRow last = found.get(found.size() - 1);
                    return new Page(
                            found,
                            Optional.of(new Worklist.Cursor(
                                    last.sortsBy(), last.caseId().value())));
                }
                found.add(row);
            }
        }
        return new Page(found, Optional.empty());
    }

    private static boolean isAfter(IndexRow row, Worklist.Cursor end) {
        int due = row.sortsBy().compareTo(end.due());
        return due > 0 || (due == 0 && row.caseId().value().compareTo(end.caseId()) > 0);
    }

    @Override
    public synchronized List<OutboxRow> claim(int limit, Claim claim) {
        return outbox.claim(limit, claim);
    }

    @Override
    public synchronized Optional<OutboxRow> claim(String id, Claim claim) {
        return outbox.claim(id, claim);
    }

    @Override
    public synchronized boolean put(OutboxRow before, OutboxRow after) {
        return outbox.put(before, after);
    }

    @Override
    public synchronized Optional<OutboxRow> find(String id) {
        return outbox.find(id);
    }

    @Override
    public synchronized List<OutboxRow> rows(DeliveryState state, int limit, Optional<String> after) {
        return outbox.rows(state, limit, after);
    }

    @Override
    public synchronized Optional<Instant> nextAttempt() {
        return outbox.nextAttempt();
    }

    @Override
    public synchronized int forget(Instant before) {
        return outbox.forget(before);
    }
}
