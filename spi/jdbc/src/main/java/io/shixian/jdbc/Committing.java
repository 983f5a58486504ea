package io.shixian.jdbc;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.json.chain.DigestAlgorithm;
import io.shixian.spi.storage.CommandId;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.DuplicateCommandException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a commit. The command comes first, then the row of the case, whose lock keeps out all other commits to the case until
 * the transaction ends, then the rest.
 */
final class Committing {

    static final String COMMAND =
            "INSERT INTO shixian_command (command_id, case_id, from_version, to_version) VALUES (?, ?, ?, ?)";
    static final String PARTY = "INSERT INTO shixian_party (case_id, role_code, party_id) VALUES (?, ?, ?)";
    private static final String LOCK = "SELECT version, head, parties FROM shixian_case WHERE case_id = ? FOR UPDATE";

    private final Dialect dialect;
    private final DigestAlgorithm algorithm;
    private final RecentHeads heads;

    Committing(Dialect dialect, DigestAlgorithm algorithm, RecentHeads heads) {
        this.dialect = dialect;
        this.algorithm = algorithm;
        this.heads = heads;
    }

    /**
     * Writes a commit. Returns the head of the case from now on.
     *
     * @throws OtherVersion              if the case is not at the expected version
     * @throws DuplicateCommandException if the command was carried out before
     */
    StoredHead write(Sql sql, Commit commit) throws SQLException {
        Optional<CommandId> command = commit.command();
        if (command.isPresent()) {
            write(sql, command.get(), commit);
        }
        Links links = commit.expectedVersion() == 0 ? open(sql, commit) : change(sql, commit);
        sql.batch(StoredEvent.INSERT, links.values(commit.file().id()));
        sql.batch(OutboxRows.INSERT, OutboxRows.values(commit.outbox()));
        WordTable.write(sql, commit);
        return new StoredHead(commit.file().version(), links.head());
    }

    private void write(Sql sql, CommandId command, Commit commit) throws SQLException {
        try {
            sql.update(
                    COMMAND,
                    List.of(
                            command.value(),
                            commit.file().id().value(),
                            commit.expectedVersion(),
                            commit.file().version()));
        } catch (SQLException e) {
            if (dialect.isDuplicateKey(e)) {
                throw new DuplicateCommandException(command);
            }
            throw e;
        }
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
        sql.batch(PARTY, parties(id, commit.row().parties()));
        return links;
    }

    /** The head is known mostly and parties change seldom, so the first attempt assumes that both are what they were. */
    private Links change(Sql sql, Commit commit) throws SQLException {
        CaseId id = commit.file().id();
        String parties = Lines.parties(commit.row().parties());
        Optional<String> known = heads.at(id, commit.expectedVersion());
        if (known.isPresent()) {
            Links links = Links.after(known.get(), commit, algorithm);
            if (update(sql, commit, links, " AND head = ? AND parties = ?", known.get(), parties) == 1) {
                return links;
            }
        }
        Locked locked = sql.first(LOCK, Committing::locked, List.of(id.value()))
                .filter(row -> row.head.version() == commit.expectedVersion())
                .orElseThrow(OtherVersion::new);
        Links links = Links.after(locked.head.digest(), commit, algorithm);
        update(sql, commit, links, "");
        if (!locked.parties.equals(parties)) {
            sql.update("DELETE FROM shixian_party WHERE case_id = ?", List.of(id.value()));
            sql.batch(PARTY, parties(id, commit.row().parties()));
        }
        return links;
    }

    private static int update(Sql sql, Commit commit, Links links, String condition, Object... more)
            throws SQLException {
        List<Object> values = CaseRow.values(commit, links.head());
        values.add(commit.file().id().value());
        values.add(commit.expectedVersion());
        values.addAll(List.of(more));
        return sql.update(CaseRow.UPDATE + condition, values);
    }

    private record Locked(StoredHead head, String parties) {}

    private static Locked locked(Sql.Columns row) throws SQLException {
        return new Locked(new StoredHead(row.number(1), row.text(2)), row.text(3));
    }

    private static List<List<Object>> parties(CaseId id, Map<Role, Party> parties) {
        return parties.entrySet().stream()
                .map(bound -> List.<Object>of(
                        id.value(), bound.getKey().code(), bound.getValue().id()))
                .toList();
    }
}
