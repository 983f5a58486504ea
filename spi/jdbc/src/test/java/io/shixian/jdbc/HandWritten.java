package io.shixian.jdbc;

import io.shixian.json.chain.DigestAlgorithm;
import io.shixian.json.chain.HistoryChain;
import io.shixian.spi.storage.Commit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The rows of a commit, made beforehand, and the shortest code that writes them in one transaction. */
record HandWritten(
        boolean opens,
        List<String> caseRow,
        List<List<String>> parties,
        List<List<String>> events,
        List<List<String>> outbox,
        List<String> command) {

    static HandWritten of(Commit commit) {
        String id = commit.file().id().value();
        int number = commit.expectedVersion();
        Links links = links(commit);
        List<Object> row = CaseRow.values(commit, links.head());
        row.add(id);
        if (number > 0) {
            row.add(number);
        }
        return new HandWritten(
                commit.expectedVersion() == 0,
                texts(row),
                commit.row().parties().entrySet().stream()
                        .map(bound -> List.of(
                                id, bound.getKey().code(), bound.getValue().id()))
                        .toList(),
                links.values(commit.file().id()).stream()
                        .map(HandWritten::texts)
                        .toList(),
                OutboxRows.values(commit.outbox()).stream()
                        .map(HandWritten::texts)
                        .toList(),
                texts(List.of(
                        commit.command().orElseThrow().value(),
                        id,
                        commit.expectedVersion(),
                        commit.file().version())));
    }

    /** The digests are made beforehand too. */
    private static Links links(Commit commit) {
        List<HistoryChain> chain =
                HistoryChain.all(commit.file().id(), commit.file().history(), DigestAlgorithm.SHA_256);
        return commit.expectedVersion() == 0
                ? Links.opening(commit, DigestAlgorithm.SHA_256)
                : Links.after(
                        chain.get(commit.expectedVersion() - 1).digest().toString(), commit, DigestAlgorithm.SHA_256);
    }

    private static List<String> texts(List<?> values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            Object plain = value instanceof Optional<?> option ? option.orElse(null) : value;
            texts.add(plain == null ? null : plain instanceof Integer ? "#" + plain : plain.toString());
        }
        return texts;
    }

    /** Reads what nobody can do without who decides on what happened: whether the command was seen, and the history. */
    static void readAndWrite(DataSource source, List<HandWritten> commits) throws SQLException {
        for (HandWritten commit : commits) {
            try (Connection connection = source.getConnection()) {
                read(connection, "SELECT case_id FROM shixian_command WHERE command_id = ?", commit.command.get(0));
                read(
                        connection,
                        "SELECT payload FROM shixian_event WHERE case_id = ? ORDER BY event_no",
                        commit.command.get(1));
            }
            write(source, List.of(commit));
        }
    }

    private static void read(Connection connection, String sql, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    found.getString(1);
                }
            }
        }
    }

    static void write(DataSource source, List<HandWritten> commits) throws SQLException {
        for (HandWritten commit : commits) {
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                insert(connection, Committing.COMMAND, List.of(commit.command));
                insert(connection, commit.opens ? CaseRow.INSERT : CaseRow.UPDATE, List.of(commit.caseRow));
                insert(connection, Committing.PARTY, commit.opens ? commit.parties : List.of());
                insert(connection, StoredEvent.INSERT, commit.events);
                insert(connection, OutboxRows.INSERT, commit.outbox);
                connection.commit();
            }
        }
    }

    private static void insert(Connection connection, String sql, List<List<String>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<String> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    String value = row.get(i);
                    if (value != null && value.startsWith("#")) {
                        statement.setInt(i + 1, Integer.parseInt(value, 1, value.length(), 10));
                    } else {
                        statement.setString(i + 1, value);
                    }
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
