package io.shixian.jdbc;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.Notice;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.json.chain.DigestAlgorithm;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.desk.Outcome;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.MemoryStore;
import io.shixian.spi.testkit.CaseStoreContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a notice costs that changes days on which one open case in twenty rests, as that of 2020-01-26 did. */
final class RecountBenchmark {

    private static final int ONE_IN = 20;
    private static final int BATCH = 1000;
    private static final WorkCalendar BEFORE = ChinaCalendar.published().asKnownOn(LocalDate.of(2020, 1, 20));
    private static final Notice NOTICE = ChinaCalendar.published().notices().notices().stream()
            .filter(notice -> notice.id().equals("2020A"))
            .findFirst()
            .orElseThrow();
    private static final Instant OVER_THE_FESTIVAL = Instant.parse("2020-01-20T02:00:00Z");
    private static final Instant AFTER_THE_FESTIVAL = Instant.parse("2020-03-02T02:00:00Z");
    private static final Instant ADOPTED = Instant.parse("2020-01-26T12:00:00Z");

    private final Database database;
    private final int cases;

    RecountBenchmark(Database database, int cases) {
        this.database = database;
        this.cases = cases;
    }

    void run() throws Exception {
        JdbcStore store = database.emptyStore();
        fill();
        ServiceDesk desk = ServiceDesk.with(CaseStoreContract.CATALOG, BEFORE, store, store)
                .at(Clock.fixed(ADOPTED, ZoneOffset.UTC))
                .deliveringLater()
                .open();
        List<Outcome.Accepted> moved = new ArrayList<>();
        long millis = CommitBenchmark.nanos(() -> moved.addAll(desk.adopt(NOTICE))) / 1_000_000;
        if (moved.size() != cases / ONE_IN) {
            throw new AssertionError(moved.size() + " cases were counted again, not " + cases / ONE_IN);
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d open cases: %d counted again in %d ms, %.2f ms each%n",
                database.dialect().name(),
                cases,
                moved.size(),
                millis,
                (double) millis / moved.size());
    }

    /** Writes openings as a desk makes them; events only where somebody will read them. */
    private void fill() throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            Sql sql = new Sql(connection);
            for (int from = 0; from < cases; from += BATCH) {
                write(sql, openings(from, 0, OVER_THE_FESTIVAL), true);
                write(sql, openings(from, 1, AFTER_THE_FESTIVAL), false);
                connection.commit();
            }
            connection.setAutoCommit(true);
            connection.createStatement().execute("ANALYZE");
        }
    }

    private static List<Commit> openings(int from, int others, Instant at) {
        List<Commit> opened = new ArrayList<>();
        MemoryStore memory = new MemoryStore();
        ServiceDesk desk = ServiceDesk.with(
                        CaseStoreContract.CATALOG, BEFORE, CommitBenchmark.recording(memory, opened), memory)
                .at(Clock.fixed(at, ZoneOffset.UTC))
                .deliveringLater()
                .open();
        for (int i = from; i < from + BATCH; i++) {
            if (Math.min(1, i % ONE_IN) == others) {
                Actor citizen = Actor.of(Role.APPLICANT, "citizen-" + i);
                desk.open(new CaseId("case-" + i), "sample.permit", citizen, Particulars.NONE, Envelope.NONE);
            }
        }
        return opened;
    }

    private static void write(Sql sql, List<Commit> openings, boolean read) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        List<List<Object>> events = new ArrayList<>();
        List<List<Object>> parties = new ArrayList<>();
        for (Commit opening : openings) {
            Links links = Links.opening(opening, DigestAlgorithm.SHA_256);
            List<Object> row = CaseRow.values(opening, links.head());
            row.add(opening.file().id().value());
            rows.add(row);
            parties.addAll(Committing.parties(opening.row()));
            if (read) {
                events.addAll(links.values(opening.file().id()));
            }
        }
        sql.batch(CaseRow.INSERT, rows);
        sql.batch(Committing.PARTY, parties);
        sql.batch(StoredEvent.INSERT, events);
    }
}
