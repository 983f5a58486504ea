package io.shixian.jdbc;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.spi.storage.CommandId;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.DuplicateCommandException;
import java.sql.SQLException;
import java.util.ArrayList;
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
    static final String EVENT =
            "INSERT INTO shixian_event (case_id, event_no, event_type, recorded_at, payload) VALUES (?, ?, ?, ?, ?)";
    static final String PARTY = "INSERT INTO shixian_party (case_id, role_code, party_id) VALUES (?, ?, ?)";
    private static final String LOCK = "SELECT version FROM shixian_case WHERE case_id = ? FOR UPDATE";

    private final Dialect dialect;
    private final HistoryText text;

    Committing(Dialect dialect, HistoryText text) {
        this.dialect = dialect;
        this.text = text;
    }

    /**
     * Writes a commit.
     *
     * @throws OtherVersion              if the case is not at the expected version
     * @throws DuplicateCommandException if the command was carried out before
     */
    void write(Sql sql, Commit commit) throws SQLException {
        Optional<CommandId> command = commit.command();
        if (command.isPresent()) {
            write(sql, command.get(), commit);
        }
        List<Object> values = CaseRow.values(commit);
        if (commit.expectedVersion() == 0) {
            open(sql, commit, values);
        } else {
            change(sql, commit, values);
        }
        sql.batch(EVENT, events(commit));
        sql.batch(OutboxRows.INSERT, OutboxRows.values(commit.outbox()));
        WordTable.write(sql, commit);
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

    private void open(Sql sql, Commit commit, List<Object> values) throws SQLException {
        CaseId id = commit.file().id();
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
    }

    /** Parties change seldom, so the first attempt assumes that they are what they were. */
    private static void change(Sql sql, Commit commit, List<Object> values) throws SQLException {
        CaseId id = commit.file().id();
        Object parties = values.get(values.size() - 1);
        values.add(id.value());
        values.add(commit.expectedVersion());
        List<Object> guarded = new ArrayList<>(values);
        guarded.add(parties);
        if (sql.update(CaseRow.UPDATE + " AND parties = ?", guarded) == 1) {
            return;
        }
        Optional<Integer> version = sql.first(LOCK, row -> row.number(1), List.of(id.value()));
        if (!version.equals(Optional.of(commit.expectedVersion()))) {
            throw new OtherVersion();
        }
        sql.update(CaseRow.UPDATE, values);
        sql.update("DELETE FROM shixian_party WHERE case_id = ?", List.of(id.value()));
        sql.batch(PARTY, parties(id, commit.row().parties()));
    }

    private static List<List<Object>> parties(CaseId id, Map<Role, Party> parties) {
        return parties.entrySet().stream()
                .map(bound -> List.<Object>of(
                        id.value(), bound.getKey().code(), bound.getValue().id()))
                .toList();
    }

    private List<List<Object>> events(Commit commit) {
        List<List<Object>> rows = new ArrayList<>();
        int number = commit.expectedVersion();
        for (CaseEvent event : commit.events()) {
            number++;
            rows.add(List.of(
                    commit.file().id().value(),
                    number,
                    event.type(),
                    Times.text(event.recordedAt()),
                    text.write(event)));
        }
        return rows;
    }
}
