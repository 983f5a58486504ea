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
        List<String> listed,
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
                Committing.parties(commit.row()).stream()
                        .map(HandWritten::texts)
                        .toList(),
                texts(Committing.listed(commit.row())),
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

    /** Looks first, in the same transaction, at what nobody can do without: where the case stands, and at which version. */
    static void lookAndWrite(DataSource source, List<HandWritten> commits) throws SQLException {
        for (HandWritten commit : commits) {
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                look(connection, commit);
                commit.write(connection);
            }
        }
    }

    private static void look(Connection connection, HandWritten commit) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT stage_code, version FROM shixian_case WHERE case_id = ?")) {
            statement.setString(1, commit.command.get(1));
            try (ResultSet found = statement.executeQuery()) {
                String version = found.next() ? "#" + found.getInt(2) : "#0";
                if (!version.equals(commit.command.get(2))) {
                    throw new IllegalStateException("another version");
                }
            }
        }
    }

    static void write(DataSource source, List<HandWritten> commits) throws SQLException {
        for (HandWritten commit : commits) {
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                commit.write(connection);
            }
        }
    }

    private void write(Connection connection) throws SQLException {
        insert(connection, Committing.COMMAND, List.of(command));
        insert(connection, opens ? CaseRow.INSERT : CaseRow.UPDATE, List.of(caseRow));
        insert(connection, opens ? Committing.PARTY : Committing.LISTED, opens ? parties : List.of(listed));
        insert(connection, StoredEvent.INSERT, events);
        insert(connection, OutboxRows.INSERT, outbox);
        connection.commit();
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
