package io.shixian.spi.testkit;

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
import io.shixian.spi.storage.KeptWord;
import io.shixian.spi.storage.Lease;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.WordStore;
import io.shixian.spi.storage.Worklist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The plainest store that keeps the contract, in steps small enough to break each. */
class PlainStore extends PlainOutbox implements CaseStore, WordStore {

    static final Comparator<IndexRow> ORDER = Comparator.comparing(PlainStore::soonest)
            .thenComparing(row -> row.caseId().value());

    final Map<CaseId, CaseFile> files = new HashMap<>();
    final List<IndexRow> rows = new ArrayList<>();
    final Map<CaseId, Lease> leases = new HashMap<>();
    final Map<CommandId, CommandRecord> commands = new HashMap<>();
    final List<KeptWord> words = new ArrayList<>();

    static Instant soonest(IndexRow row) {
        return row.redFrom().orElse(Instant.MAX);
    }

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
        checkCommand(commit);
        checkVersion(commit);
        keepEvents(commit);
        keepRow(commit.row());
        keepOutbox(commit);
        keepCommand(commit);
        keepWords(commit);
        eraseWords(commit);
        endClaim(commit.file().id());
    }

    void checkCommand(Commit commit) {
        commit.command().filter(commands::containsKey).ifPresent(id -> {
            throw new DuplicateCommandException(id);
        });
    }

    void checkVersion(Commit commit) {
        CaseId id = commit.file().id();
        int version = files.containsKey(id) ? files.get(id).version() : 0;
        if (version != commit.expectedVersion()) {
            throw new ConcurrentChangeException(id, commit.expectedVersion(), version);
        }
    }

    void keepEvents(Commit commit) {
        files.put(commit.file().id(), commit.file());
    }

    void keepRow(IndexRow row) {
        rows.removeIf(old -> old.caseId().equals(row.caseId()));
        rows.add(row);
    }

    void keepOutbox(Commit commit) {
        commit.outbox().forEach(this::come);
    }

    void keepCommand(Commit commit) {
        CommandRecord done = new CommandRecord(
                commit.file().id(), commit.expectedVersion(), commit.file().version());
        commit.command().ifPresent(id -> commands.put(id, done));
    }

    void keepWords(Commit commit) {
        words.addAll(commit.words());
    }

    void eraseWords(Commit commit) {
        words.removeIf(word ->
                word.caseId().equals(commit.file().id()) && commit.erased().contains(word.id()));
    }

    @Override
    public synchronized List<KeptWord> words(CaseId id) {
        return words.stream().filter(word -> word.caseId().equals(id)).toList();
    }

    void endClaim(CaseId id) {
        leases.remove(id);
    }

    @Override
    public synchronized List<DueClock> due(Instant now, int limit, Lease lease) {
        List<DueClock> due = rows.stream()
                .flatMap(row -> row.next().stream())
                .filter(next -> isDue(next, now) && !isClaimed(next.caseId(), now))
                .sorted(Comparator.comparing(DueClock::dueAt))
                .limit(limit)
                .toList();
        due.forEach(next -> leases.put(next.caseId(), lease));
        return due;
    }

    boolean isDue(DueClock next, Instant now) {
        return !next.dueAt().isAfter(now);
    }

    boolean isClaimed(CaseId id, Instant now) {
        return leases.containsKey(id) && leases.get(id).until().isAfter(now);
    }

    @Override
    public synchronized Page find(Worklist query) {
        List<IndexRow> found = rest(query).limit(query.limit() + 1L).toList();
        if (found.size() <= query.limit()) {
            return new Page(found, Optional.empty());
        }
        IndexRow last = found.get(query.limit() - 1);
        return new Page(
                found.subList(0, query.limit()),
                Optional.of(new Worklist.Cursor(soonest(last), last.caseId().value())));
    }

    Stream<IndexRow> rest(Worklist query) {
        return rows.stream()
                .filter(row -> shows(query, row))
                .sorted(ORDER)
                .filter(row ->
                        query.after().isEmpty() || isAfter(row, query.after().get()));
    }

    boolean shows(Worklist query, IndexRow row) {
        return query.shows(row);
    }

    boolean isAfter(IndexRow row, Worklist.Cursor end) {
        int due = soonest(row).compareTo(end.due());
        return due > 0 || (due == 0 && row.caseId().value().compareTo(end.caseId()) > 0);
    }
}
