package io.shixian.jdbc.trial;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What stands in the tables, read by queries of its own and not through the store that is on trial. */
record Tables(
        Map<String, CaseRow> cases,
        NavigableMap<String, NavigableMap<Integer, String>> events,
        Map<String, CommandRow> commands,
        Map<String, ToldRow> outbox,
        List<PartyRow> parties) {

    record CaseRow(int version, String stage, String nextDue, String phase, String redFrom) {}

    record PartyRow(String caseId, String phase, String redFrom) {}

    record CommandRow(String caseId, int from, int to) {}

    record ToldRow(String caseId, int event, String state) {}

    static Tables read(DataSource source) throws SQLException {
        Tables tables =
                new Tables(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        try (Connection connection = source.getConnection()) {
            for (List<String> row :
                    rows(connection, "case_id, version, stage_code, next_due, phase, red_from", "case")) {
                tables.cases.put(
                        row.get(0), new CaseRow(number(row, 1), row.get(2), row.get(3), row.get(4), row.get(5)));
            }
            for (List<String> row : rows(connection, "case_id, event_no, payload", "event")) {
                tables.events.computeIfAbsent(row.get(0), id -> new TreeMap<>()).put(number(row, 1), row.get(2));
            }
            for (List<String> row : rows(connection, "command_id, case_id, from_version, to_version", "command")) {
                tables.commands.put(row.get(0), new CommandRow(row.get(1), number(row, 2), number(row, 3)));
            }
            for (List<String> row : rows(connection, "row_id, case_id, event_no, state", "outbox")) {
                tables.outbox.put(row.get(0), new ToldRow(row.get(1), number(row, 2), row.get(3)));
            }
            for (List<String> row : rows(connection, "case_id, phase, red_from", "party")) {
                tables.parties.add(new PartyRow(row.get(0), row.get(1), row.get(2)));
            }
        }
        return tables;
    }

    private static int number(List<String> row, int column) {
        return Integer.parseInt(row.get(column));
    }

    private static List<List<String>> rows(Connection connection, String columns, String table) throws SQLException {
        int width = columns.split(",").length;
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT " + columns + " FROM shixian_" + table)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
