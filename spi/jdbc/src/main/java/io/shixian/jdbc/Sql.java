package io.shixian.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Statements on a connection. Values are texts, numbers, and options of these. */
final class Sql {

    private static final int ROWS_AT_ONCE = 500;

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    interface Reader<T> {

        T read(Columns row) throws SQLException;
    }

    /** The columns of a row, from 1 on. */
    record Columns(ResultSet set) {

        String text(int column) throws SQLException {
            return option(column).orElseThrow(() -> new SQLException("column " + column + " is empty"));
        }

        Optional<String> option(int column) throws SQLException {
            return Optional.ofNullable(set.getString(column));
        }

        int number(int column) throws SQLException {
            return set.getInt(column);
        }

        long large(int column) throws SQLException {
            return set.getLong(column);
        }
    }

    /** Returns how many rows it changed. */
    int update(String sql, List<?> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    /** A statement that changes rows, with its values. */
    record Change(String sql, List<?> values) {}

    int update(Change change) throws SQLException {
        return update(change.sql, change.values);
    }

    /** Makes several changes by one message, and returns how many rows each changed; not every database takes that. */
    List<Integer> several(List<Change> changes) throws SQLException {
        String all = changes.stream().map(Change::sql).collect(Collectors.joining("; "));
        try (PreparedStatement statement = connection.prepareStatement(all)) {
            bind(
                    statement,
                    changes.stream().flatMap(change -> change.values.stream()).toList());
            statement.execute();
            List<Integer> counts = new ArrayList<>();
            for (int count = statement.getUpdateCount(); count >= 0; count = statement.getUpdateCount()) {
                counts.add(count);
                statement.getMoreResults();
            }
            return counts;
        }
    }

    /** Makes a change for each of several rows of values. */
    void batch(String sql, List<? extends List<?>> rows) throws SQLException {
        if (rows.size() == 1) {
            update(sql, rows.get(0));
            return;
        }
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<?> values : rows) {
                bind(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Makes a change for each of several rows of values by one message, and returns how many rows each changed. */
    List<Integer> counted(String sql, List<? extends List<?>> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<?> values : rows) {
                bind(statement, values);
                statement.addBatch();
            }
            return Arrays.stream(statement.executeBatch()).boxed().toList();
        }
    }

    <T> List<T> query(String sql, Reader<T> reader, List<?> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet set = statement.executeQuery()) {
                Columns row = new Columns(set);
                List<T> found = new ArrayList<>();
                while (set.next()) {
                    found.add(reader.read(row));
                }
                return found;
            }
        }
    }

    interface Taker {

        void take(Columns row) throws SQLException;
    }

    /** Hands on row by row. In a transaction the driver need not hold them all. */
    void each(String sql, Taker taker, List<?> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            bind(statement, values);
            try (ResultSet set = statement.executeQuery()) {
                Columns row = new Columns(set);
                while (set.next()) {
                    taker.take(row);
                }
            }
        }
    }

    <T> Optional<T> first(String sql, Reader<T> reader, List<?> values) throws SQLException {
        return query(sql, reader, values).stream().findFirst();
    }

    private static void bind(PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            bind(statement, i + 1, value instanceof Optional<?> option ? option : Optional.of(value));
        }
    }

    private static void bind(PreparedStatement statement, int index, Optional<?> option) throws SQLException {
        if (option.isEmpty()) {
            statement.setNull(index, Types.VARCHAR);
        } else if (option.get() instanceof Integer number) {
            statement.setInt(index, number);
        } else if (option.get() instanceof Long number) {
            statement.setLong(index, number);
        } else {
            statement.setString(index, option.get().toString());
        }
    }
}
