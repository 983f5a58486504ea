package io.shixian.jdbc;

import io.shixian.core.deadline.Light;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.Lease;
import io.shixian.spi.storage.Worklist;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a scan for limits that have run out and a first page cost when there are many open cases. */
final class ScanBenchmark {

    private static final int WARM_UPS = 30;
    private static final int ROUNDS = 101;

    /** At any size 500 limits have run out. */
    private static final int OVERDUE = 500;

    private final Database database;
    private final int cases;

    ScanBenchmark(Database database, int cases) {
        this.database = database;
        this.cases = cases;
    }

    void run() throws Exception {
        JdbcStore store = database.emptyStore();
        System.out.printf(
                Locale.ROOT,
                "%s: %d cases filled in %d ms%n",
                name(),
                cases,
                CommitBenchmark.nanos(this::fill) / 1_000_000);
        Instant now = Cases.DUE;
        Worklist open = Worklist.open(now);
        Map<String, CommitBenchmark.Work> scans = new LinkedHashMap<>();
        scans.put(
                "due, 100 claimed",
                () -> expect(100, store.due(now, 100, new Lease("n", now)).size()));
        scans.put("first page", () -> page(store, open));
        scans.put("first page, yellow", () -> page(store, open.showing(Light.YELLOW)));
        scans.put(
                "first page of a stage",
                () -> page(store, open.of("sample.permit").in("accepted")));
        Party window = new Party("w-7");
        scans.put("first page of a party", () -> page(store, open.of(Role.WINDOW, window)));
        for (Map.Entry<String, CommitBenchmark.Work> scan : scans.entrySet()) {
            measure(scan.getKey(), scan.getValue());
        }
    }

    private String name() {
        return database.dialect().name();
    }

    private static void page(JdbcStore store, Worklist list) {
        expect(100, store.find(list).rows().size());
    }

    private static void expect(int wanted, int found) {
        if (found != wanted) {
            throw new AssertionError(found + " rows, not " + wanted);
        }
    }

    private void measure(String what, CommitBenchmark.Work scan) throws Exception {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < WARM_UPS + ROUNDS; i++) {
            long time = CommitBenchmark.nanos(scan);
            if (i >= WARM_UPS) {
                times.add(time);
            }
        }
        System.out.printf(
                Locale.ROOT, "%s: %d cases: %s %.2f ms%n", name(), cases, what, CommitBenchmark.median(times) / 1e6);
    }

    private void fill() throws SQLException {
        String opened = CaseRow.INSERT;
        try (Connection connection = database.source().getConnection();
                PreparedStatement row = connection.prepareStatement(opened);
                PreparedStatement party = connection.prepareStatement(Committing.PARTY)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < cases; i++) {
                // Spread over the ids, so that what is due next lies far apart in the table.
                long place = (long) i * 7919 % cases;
                String due = Times.text(Cases.DUE.plusSeconds((place - OVERDUE + 1) * 60));
                bind(row, "case-" + i, due, i);
                party.setString(1, "case-" + i);
                party.setString(2, "window");
                party.setString(3, "w-" + i % 50);
                party.setString(4, "open");
                party.setString(5, due);
                party.addBatch();
                if (i % 1000 == 999) {
                    row.executeBatch();
                    party.executeBatch();
                }
                if (i % 50_000 == 49_999) {
                    connection.commit();
                }
            }
            row.executeBatch();
            party.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
            connection.createStatement().execute("ANALYZE");
        }
    }

    private static void bind(PreparedStatement row, String id, String due, int i) throws SQLException {
        List<Object> values = List.of(
                1,
                "sample.permit",
                1,
                i % 2 == 0 ? "received" : "accepted",
                "已收件",
                "Received",
                "open",
                "办件 " + i,
                "notice",
                1,
                DueClock.END,
                due,
                Times.text(Instant.parse(due).minusSeconds(86_400)),
                due,
                "2025-10-01",
                "2025-10-21",
                "2025-10-10",
                Times.NONE,
                "window\t窗口\twindow\tw-" + i % 50,
                "sha-256:" + "0".repeat(64),
                id);
        for (int column = 0; column < values.size(); column++) {
            row.setObject(column + 1, values.get(column));
        }
        row.addBatch();
    }
}
