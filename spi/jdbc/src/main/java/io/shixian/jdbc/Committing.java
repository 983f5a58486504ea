package io.shixian.jdbc;

import io.shixian.core.casefile.CaseId;
import io.shixian.json.chain.DigestAlgorithm;
import io.shixian.spi.storage.CommandId;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.DuplicateCommandException;
import io.shixian.spi.storage.IndexRow;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Writes a commit. The command comes first, then the row of the case, whose lock keeps out all other commits to the case until
 * the transaction ends, then the rest.
 */
final class Committing {

    static final String COMMAND =
            "INSERT INTO shixian_command (command_id, case_id, from_version, to_version) VALUES (?, ?, ?, ?)";
    static final String PARTY =
            "INSERT INTO shixian_party (case_id, role_code, party_id, phase, red_from) VALUES (?, ?, ?, ?, ?)";
    static final String LISTED =
            "UPDATE shixian_party SET phase = ?, red_from = ?" + " WHERE case_id = ? AND (phase <> ? OR red_from <> ?)";
    static final String NOBODY = "DELETE FROM shixian_party WHERE case_id = ?";
    static final String GUARDED = " AND head = ? AND parties = ?";
    private static final String LAST = "SELECT digest FROM shixian_event WHERE case_id = ? AND event_no = ?";
    private static final String LOCK = "SELECT version, head, parties FROM shixian_case WHERE case_id = ? FOR UPDATE";

    private final Dialect dialect;
    private final DigestAlgorithm algorithm;
    private final RecentCases recent;

    Committing(Dialect dialect, DigestAlgorithm algorithm, RecentCases recent) {
        this.dialect = dialect;
        this.algorithm = algorithm;
        this.recent = recent;
    }

    /**
     * Writes a commit. Returns the digest of the last event from now on.
     *
     * @throws OtherVersion              if the case is not at the expected version
     * @throws DuplicateCommandException if the command was carried out before
     */
    String write(Sql sql, Commit commit) throws SQLException {
        Optional<CommandId> command = commit.command();
        if (command.isPresent()) {
            write(sql, command.get(), commit);
        }
        Links links = commit.expectedVersion() == 0 ? open(sql, commit) : change(sql, commit);
        sql.batch(StoredEvent.INSERT, links.values(commit.file().id()));
        sql.batch(OutboxRows.INSERT, OutboxRows.values(commit.outbox()));
        WordTable.write(sql, commit);
        return links.head();
    }

    private void write(Sql sql, CommandId command, Commit commit) throws SQLException {
        try {
            sql.update(COMMAND, did(command, commit));
        } catch (SQLException e) {
            if (dialect.isDuplicateKey(e)) {
                throw new DuplicateCommandException(command);
            }
            throw e;
        }
    }

    static List<Object> did(CommandId command, Commit commit) {
        return List.of(
                command.value(),
                commit.file().id().value(),
                commit.expectedVersion(),
                commit.file().version());
    }

    private Links open(Sql sql, Commit commit) throws SQLException {
        CaseId id = commit.file().id();
        Links links = Links.opening(commit, algorithm);
        List<Object> values = CaseRow.values(commit, links.head());
        values.add(id.value());
        try {
            sql.update(CaseRow.INSERT, values);
        } catch (SQLException e) {
            if (dialect.isDuplicateKey(e)) {
                throw new OtherVersion();
            }
            throw e;
        }
        sql.batch(PARTY, parties(commit.row()));
        return links;
    }

    /** The head is mostly known and parties change seldom, so the first attempt assumes that both are what they were. */
    private Links change(Sql sql, Commit commit) throws SQLException {
        CaseId id = commit.file().id();
        String parties = Lines.parties(commit.row().parties());
        Optional<RecentCases.Known> known = recent.at(id, commit.expectedVersion());
        if (known.isPresent()) {
            String head = known.get().headBefore(commit);
            Links links = Links.after(head, commit, algorithm);
            if (sql.update(update(commit, links, GUARDED, head, parties)) == 1) {
                sql.update(LISTED, listed(commit.row()));
                return links;
            }
        }
        Locked locked = sql.first(LOCK, Committing::locked, List.of(id.value()))
                .filter(row -> row.head.version() == commit.expectedVersion())
                .orElseThrow(OtherVersion::new);
        if (known.isPresent() && !isStill(sql, locked, known.get())) {
            throw new OtherVersion();
        }
        Links links = Links.after(locked.head.digest(), commit, algorithm);
        sql.update(update(commit, links, ""));
        if (locked.parties.equals(parties)) {
            sql.update(LISTED, listed(commit.row()));
        } else {
            sql.update(NOBODY, List.of(id.value()));
            sql.batch(PARTY, parties(commit.row()));
        }
        return links;
    }

    /** Tells whether the events are those that are remembered, though somebody may have changed the head beside them. */
    private static boolean isStill(Sql sql, Locked locked, RecentCases.Known known) throws SQLException {
        if (locked.head.digest().equals(known.head())) {
            return true;
        }
        List<Object> last = List.of(known.file().id().value(), known.file().version());
        return sql.first(LAST, row -> row.text(1), last)
                .filter(known.head()::equals)
                .isPresent();
    }

    static Sql.Change update(Commit commit, Links links, String condition, Object... more) {
        List<Object> values = CaseRow.values(commit, links.head());
        values.add(commit.file().id().value());
        values.add(commit.expectedVersion());
        values.addAll(List.of(more));
        return new Sql.Change(CaseRow.UPDATE + condition, values);
    }

    private record Locked(StoredHead head, String parties) {}

    private static Locked locked(Sql.Columns row) throws SQLException {
        return new Locked(new StoredHead(row.number(1), row.text(2)), row.text(3));
    }

    /** Where lists show the case from now on, for parties that are the same as before. */
    static List<Object> listed(IndexRow row) {
        String phase = row.phase().code();
        String red = Times.orNever(row.redFrom());
        return List.of(phase, red, row.caseId().value(), phase, red);
    }

    static List<List<Object>> parties(IndexRow row) {
        return row.parties().entrySet().stream()
                .map(bound -> List.<Object>of(
                        row.caseId().value(),
                        bound.getKey().code(),
                        bound.getValue().id(),
                        row.phase().code(),
                        Times.orNever(row.redFrom())))
                .toList();
    }
}
