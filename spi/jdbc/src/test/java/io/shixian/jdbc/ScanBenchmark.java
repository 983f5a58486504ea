package io.shixian.jdbc;

import io.shixian.core.deadline.Light;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.Lease;
import io.shixian.spi.storage.Worklist;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a scan for limits that have run out and a first page cost when there are many open cases. */
final class ScanBenchmark {

    private static final int WARM_UPS = 30;
    private static final int ROUNDS = 101;
    private static final int BATCH = 10_000;

    /** At any size 500 limits have run out. */
    private static final int OVERDUE = 500;

    private final Database database;
    private final int cases;
    private final Figures figures;

    ScanBenchmark(Database database, int cases, Figures figures) {
        this.database = database;
        this.cases = cases;
        this.figures = figures;
    }

    void run() throws Exception {
        JdbcStore store = database.truncatedStore();
        System.out.printf(
                Locale.ROOT,
                "%s: %d cases filled in %d ms%n",
                database.dialect().name(),
                cases,
                CommitBenchmark.nanos(this::fill) / 1_000_000);
        Instant now = Cases.DUE;
        Worklist open = Worklist.open(now);
        Map<String, CommitBenchmark.Work> scans = new LinkedHashMap<>();
        scans.put(
                "limits that have run out, claimed",
                () -> expect(100, store.due(now, 100, new Lease("n", now)).size()));
        scans.put("first page of all open cases", () -> page(store, open));
        scans.put("first page of yellow ones", () -> page(store, open.showing(Light.YELLOW)));
        scans.put(
                "first page of a stage",
                () -> page(store, open.of("sample.permit").in("accepted")));
        Party window = new Party("w-7");
        scans.put("first page of a party that has one case in 50", () -> page(store, open.of(Role.WINDOW, window)));
        for (Map.Entry<String, CommitBenchmark.Work> scan : scans.entrySet()) {
            measure(scan.getKey(), scan.getValue());
        }
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
        figures.add(what, cases, CommitBenchmark.median(times) / 1e6);
        figures.add(what + ", the fastest", cases, Collections.min(times) / 1e6);
    }

    private void fill() throws Exception {
        try (Loading loading = new Loading(database)) {
            for (int from = 0; from < cases; from += BATCH) {
                List<List<Object>> rows = new ArrayList<>();
                List<List<Object>> parties = new ArrayList<>();
                for (int i = from; i < Math.min(cases, from + BATCH); i++) {
                    // Spread over the ids, so that what is due next lies far apart in the table.
                    long place = (long) i * 7919 % cases;
                    String due = Times.text(Cases.DUE.plusSeconds((place - OVERDUE + 1) * 60));
                    rows.add(row("case-" + i, due, i));
                    parties.add(List.of("case-" + i, "window", "w-" + i % 50, "open", due));
                }
                loading.rows(CaseRow.INSERT, rows);
                loading.rows(Committing.PARTY, parties);
            }
        }
    }

    private static List<Object> row(String id, String due, int i) {
        return List.of(
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
    }
}
