package io.shixian.jdbc;

import io.shixian.json.chain.DigestAlgorithm;
import io.shixian.spi.storage.Commit;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a commit on what is remembered of its case, or on there being none: what {@link Committing} does step by step, and asks
 * about in between, in one journey to the server, in the same order.
 */
final class Relying {

    /** As many events, rows of the outbox and words are one message. */
    private static final int MOST = 50;

    private final Dialect dialect;
    private final DigestAlgorithm algorithm;
    private final RecentCases recent;

    Relying(Dialect dialect, DigestAlgorithm algorithm, RecentCases recent) {
        this.dialect = dialect;
        this.algorithm = algorithm;
        this.recent = recent;
    }

    /** Tells whether that can be tried; what is long is better sent in parts. */
    boolean isPossible(Commit commit) {
        int rows = commit.events().size()
                + commit.outbox().size()
                + commit.words().size()
                + commit.erased().size();
        return dialect.takesSeveral()
                && rows <= MOST
                && (isOpening(commit) || known(commit).isPresent());
    }

    private static boolean isOpening(Commit commit) {
        return commit.expectedVersion() == 0;
    }

    private Optional<RecentCases.Known> known(Commit commit) {
        return recent.at(commit.file().id(), commit.expectedVersion());
    }

    /**
     * Writes it. Returns the digest of the last event from now on.
     *
     * @throws NotAsRemembered if that can't be done; why, {@link Committing} finds out
     */
    String write(Sql sql, Commit commit) throws SQLException {
        List<Sql.Change> changes = new ArrayList<>();
        commit.command()
                .ifPresent(command -> changes.add(new Sql.Change(Committing.COMMAND, Committing.did(command, commit))));
        int guarded = changes.size();
        Links links = isOpening(commit)
                ? opening(commit, changes)
                : changing(commit, known(commit).orElseThrow(NotAsRemembered::new), changes);
        add(changes, StoredEvent.INSERT, links.values(commit.file().id()));
        add(changes, OutboxRows.INSERT, OutboxRows.values(commit.outbox()));
        changes.addAll(WordTable.changes(commit));
        try {
            if (sql.several(changes).get(guarded) != 1) {
                throw new NotAsRemembered();
            }
        } catch (SQLException e) {
            if (dialect.isDuplicateKey(e)) {
                throw new NotAsRemembered();
            }
            throw e;
        }
        return links.head();
    }

    private Links opening(Commit commit, List<Sql.Change> changes) {
        Links links = Links.opening(commit, algorithm);
        List<Object> values = CaseRow.values(commit, links.head());
        values.add(commit.file().id().value());
        changes.add(new Sql.Change(CaseRow.INSERT, values));
        add(changes, Committing.PARTY, Committing.parties(commit.row()));
        return links;
    }

    private Links changing(Commit commit, RecentCases.Known known, List<Sql.Change> changes) {
        String head = known.headBefore(commit);
        Links links = Links.after(head, commit, algorithm);
        String before = Lines.parties(known.file().parties());
        changes.add(Committing.update(commit, links, Committing.GUARDED, head, before));
        if (before.equals(Lines.parties(commit.row().parties()))) {
            changes.add(new Sql.Change(Committing.LISTED, Committing.listed(commit.row())));
        } else {
            changes.add(
                    new Sql.Change(Committing.NOBODY, List.of(commit.file().id().value())));
            add(changes, Committing.PARTY, Committing.parties(commit.row()));
        }
        return links;
    }

    private static void add(List<Sql.Change> changes, String sql, List<? extends List<?>> rows) {
        rows.forEach(values -> changes.add(new Sql.Change(sql, values)));
    }
}
