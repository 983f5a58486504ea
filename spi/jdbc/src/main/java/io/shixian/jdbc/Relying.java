package io.shixian.jdbc;

import io.shixian.json.chain.DigestAlgorithm;
import io.shixian.spi.storage.Commit;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a commit on what is remembered of its case: what {@link Committing} does step by step, and asks about in between, in as
 * few journeys to the server as can be, in the same order.
 */
final class Relying {

    private final Dialect dialect;
    private final DigestAlgorithm algorithm;
    private final RecentCases recent;

    Relying(Dialect dialect, DigestAlgorithm algorithm, RecentCases recent) {
        this.dialect = dialect;
        this.algorithm = algorithm;
        this.recent = recent;
    }

    /** Tells whether that can be tried. */
    boolean isPossible(Commit commit) {
        return dialect.takesSeveral()
                && recent.at(commit.file().id(), commit.expectedVersion()).isPresent();
    }

    /**
     * Writes it. Returns the digest of the last event from now on.
     *
     * @throws NotAsRemembered if that can't be done; why, {@link Committing} finds out
     */
    String write(Sql sql, Commit commit) throws SQLException {
        RecentCases.Known known =
                recent.at(commit.file().id(), commit.expectedVersion()).orElseThrow(NotAsRemembered::new);
        String head = known.headBefore(commit);
        try {
            return Committing.rest(sql, commit, links(sql, commit, head));
        } catch (SQLException e) {
            if (dialect.isDuplicateKey(e)) {
                throw new NotAsRemembered();
            }
            throw e;
        }
    }

    private Links links(Sql sql, Commit commit, String head) throws SQLException {
        Links links = Links.after(head, commit, algorithm);
        String parties = Lines.parties(commit.row().parties());
        List<Sql.Change> changes = new ArrayList<>();
        commit.command()
                .ifPresent(command -> changes.add(new Sql.Change(Committing.COMMAND, Committing.did(command, commit))));
        int guarded = changes.size();
        changes.add(Committing.update(commit, links, Committing.GUARDED, head, parties));
        changes.add(new Sql.Change(Committing.LISTED, Committing.listed(commit.row())));
        links.values(commit.file().id()).forEach(event -> changes.add(new Sql.Change(StoredEvent.INSERT, event)));
        if (sql.several(changes).get(guarded) != 1) {
            throw new NotAsRemembered();
        }
        return links;
    }
}
