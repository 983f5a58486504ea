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
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.DaySpan;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.MemoryStore;
import io.shixian.spi.testkit.CaseStoreContract;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** What a notice costs that changes days on which one open case in twenty rests, as that of 2020-01-26 did. */
final class RecountBenchmark {

    private static final int ONE_IN = 20;
    private static final int BATCH = 10_000;
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
    private final Figures figures;

    RecountBenchmark(Database database, int cases, Figures figures) {
        this.database = database;
        this.cases = cases;
        this.figures = figures;
    }

    void run() throws Exception {
        JdbcStore store = database.truncatedStore();
        System.out.printf(
                Locale.ROOT,
                "%s: %d openings filled in %d ms%n",
                database.dialect().name(),
                cases,
                CommitBenchmark.nanos(this::fill) / 1_000_000);
        figures.add("finding them, ms for each", cases, millis(() -> expect(walked(store))));
        ServiceDesk desk = desk(store, ADOPTED);
        AtomicInteger moved = new AtomicInteger();
        figures.add("counting them again, ms for each", cases, millis(() -> {
            desk.adopt(NOTICE, outcome -> moved.incrementAndGet());
            expect(moved.get());
        }));
    }

    private double millis(CommitBenchmark.Work work) throws Exception {
        return CommitBenchmark.nanos(work) / 1e6 / (cases / ONE_IN);
    }

    private void expect(int found) {
        if (found != cases / ONE_IN) {
            throw new AssertionError(found + " cases, not " + cases / ONE_IN);
        }
    }

    private static int walked(JdbcStore store) {
        List<DaySpan> days = List.of(new DaySpan(LocalDate.of(2020, 1, 31), LocalDate.of(2020, 2, 2)));
        int found = 0;
        List<IndexRow> page = store.resting(days, Optional.empty(), 200);
        while (!page.isEmpty()) {
            found += page.size();
            page = store.resting(days, Optional.of(page.get(page.size() - 1).caseId()), 200);
        }
        return found;
    }

    private static <S extends CaseStore & Outbox> ServiceDesk desk(S store, Instant at) {
        return ServiceDesk.with(CaseStoreContract.CATALOG, BEFORE, store, store)
                .at(Clock.fixed(at, ZoneOffset.UTC))
                .deliveringLater()
                .open();
    }

    /** Writes openings as a desk makes them; events only where somebody will read them, and of the others one for all. */
    private void fill() throws Exception {
        Commit other = opening(1, AFTER_THE_FESTIVAL);
        try (Loading loading = new Loading(database)) {
            for (int from = 0; from < cases; from += BATCH) {
                List<List<Object>> rows = new ArrayList<>();
                List<List<Object>> events = new ArrayList<>();
                List<List<Object>> parties = new ArrayList<>();
                for (int i = from; i < Math.min(cases, from + BATCH); i++) {
                    boolean counted = i % ONE_IN == 0;
                    Commit opening = counted ? opening(i, OVER_THE_FESTIVAL) : other;
                    Links links = Links.opening(opening, DigestAlgorithm.SHA_256);
                    rows.add(of(i, CaseRow.values(opening, links.head())));
                    parties.add(party(i, Committing.parties(opening.row()).get(0)));
                    if (counted) {
                        events.addAll(links.values(opening.file().id()));
                    }
                }
                loading.rows(CaseRow.INSERT, rows);
                loading.rows(Committing.PARTY, parties);
                loading.rows(StoredEvent.INSERT, events);
            }
        }
    }

    private static List<Object> of(int i, List<Object> values) {
        values.add("case-" + i);
        return values;
    }

    private static List<Object> party(int i, List<Object> values) {
        List<Object> own = new ArrayList<>(values);
        own.set(0, "case-" + i);
        own.set(2, "citizen-" + i);
        return own;
    }

    private static Commit opening(int i, Instant at) {
        List<Commit> opened = new ArrayList<>();
        MemoryStore memory = new MemoryStore();
        ServiceDesk desk = ServiceDesk.with(
                        CaseStoreContract.CATALOG, BEFORE, CommitBenchmark.recording(memory, opened), memory)
                .at(Clock.fixed(at, ZoneOffset.UTC))
                .deliveringLater()
                .open();
        Actor citizen = Actor.of(Role.APPLICANT, "citizen-" + i);
        desk.open(new CaseId("case-" + i), "sample.permit", citizen, Particulars.NONE, Envelope.NONE);
        return opened.get(0);
    }
}
