package io.shixian.jdbc;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseId;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.Claim;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.notification.Notifier;
import io.shixian.spi.notification.OutboxRow;
import io.shixian.spi.testkit.CaseStoreContract;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What it costs to deliver what is pending when many rows were delivered before and are still there. */
final class DeliveryBenchmark {

    private static final int ROUNDS = 11;
    private static final int PENDING = 1000;
    private static final int BATCH = 10_000;
    private static final Instant NOW = Cases.DUE;
    private static final OutboxRow TOLD =
            Cases.supplement(Cases.opening("case", NOW).file(), NOW).outbox().get(0);

    private final Database database;
    private final int delivered;
    private final Figures figures;

    DeliveryBenchmark(Database database, int delivered, Figures figures) {
        this.database = database;
        this.delivered = delivered;
        this.figures = figures;
    }

    void run() throws Exception {
        JdbcStore store = database.truncatedStore();
        System.out.printf(
                Locale.ROOT,
                "%s: %d rows of the outbox filled in %d ms%n",
                database.dialect().name(),
                delivered,
                CommitBenchmark.nanos(() -> fill(0, delivered, true)) / 1_000_000);
        ServiceDesk desk = ServiceDesk.with(CaseStoreContract.CATALOG, ChinaCalendar.published(), store, store)
                .telling(Notifier.SILENT)
                .at(Clock.fixed(NOW, ZoneOffset.UTC))
                .open();
        List<Long> claims = new ArrayList<>();
        List<Long> deliveries = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            fill(delivered + round * PENDING, PENDING, false);
            // It has lapsed by the time at which the desk delivers.
            Claim claim = new Claim("n", NOW.minusSeconds(9), NOW.minusSeconds(1));
            claims.add(CommitBenchmark.nanos(
                    () -> expect(100, store.claim(100, claim).size())));
            deliveries.add(CommitBenchmark.nanos(() -> expect(PENDING, desk.deliver())));
        }
        figures.add("claiming 100 rows, ms", delivered, CommitBenchmark.median(claims) / 1e6);
        figures.add("claiming 100 rows, the fastest", delivered, Collections.min(claims) / 1e6);
        figures.add("delivering a row, ms", delivered, CommitBenchmark.median(deliveries) / 1e6 / PENDING);
    }

    private static void expect(int wanted, int found) {
        if (found != wanted) {
            throw new AssertionError(found + " rows, not " + wanted);
        }
    }

    private void fill(int first, int many, boolean settled) throws Exception {
        try (Loading loading = settled ? new Loading(database) : Loading.beside(database)) {
            for (int from = first; from < first + many; from += BATCH) {
                List<OutboxRow> rows = new ArrayList<>();
                for (int i = from; i < Math.min(first + many, from + BATCH); i++) {
                    OutboxRow row = row(i);
                    rows.add(settled ? row.delivered(NOW) : row);
                }
                loading.rows(OutboxRows.INSERT, OutboxRows.values(rows));
            }
        }
    }

    private static OutboxRow row(int i) {
        Notification told = TOLD.notification();
        Notification own = new Notification(
                "row-" + i,
                new CaseId("case-" + i),
                told.event(),
                told.recipient(),
                told.channel(),
                told.template(),
                told.subject(),
                told.values(),
                told.at());
        return OutboxRow.pending(own, Optional.of("lane-" + i), TOLD.nextAttempt());
    }
}
