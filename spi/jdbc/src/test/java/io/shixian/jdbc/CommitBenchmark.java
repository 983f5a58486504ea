package io.shixian.jdbc;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.desk.Outcome;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.MemoryStore;
import io.shixian.spi.testkit.CaseStoreContract;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Commits per second: through the desk, to the store alone, and by hand with the same rows and nothing else. */
final class CommitBenchmark {

    private static final int ROUNDS = 5;
    private static final Actor CITIZEN = Actor.of(Role.APPLICANT, "citizen-1");

    private final Database database;
    private final int commits;

    CommitBenchmark(Database database, int commits) {
        this.database = database;
        this.commits = commits;
    }

    void run() throws Exception {
        List<Commit> recorded = new ArrayList<>();
        MemoryStore memory = new MemoryStore();
        work(desk(recording(memory, recorded), memory));
        List<Long> desk = new ArrayList<>();
        List<Long> store = new ArrayList<>();
        List<Long> byHand = new ArrayList<>();
        List<Long> reading = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            JdbcStore own = database.emptyStore();
            desk.add(nanos(() -> work(desk(own, own))));
            JdbcStore alone = database.emptyStore();
            store.add(nanos(() -> recorded.forEach(alone::commit)));
            database.emptyStore();
            List<HandWritten> rows = recorded.stream().map(HandWritten::of).toList();
            byHand.add(nanos(() -> HandWritten.write(database.source(), rows)));
            database.emptyStore();
            reading.add(nanos(() -> HandWritten.readAndWrite(database.source(), rows)));
        }
        say("by hand", byHand, byHand);
        say("by hand, reading first,", reading, byHand);
        say("store", store, byHand);
        say("desk", desk, byHand);
    }

    private void say(String who, List<Long> times, List<Long> base) {
        System.out.printf(
                Locale.ROOT,
                "%s: %s %.0f commits/s, %.2f times the work by hand%n",
                database.dialect().name(),
                who,
                1e9 * commits / median(times),
                (double) median(times) / median(base));
    }

    static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    interface Work {

        void go() throws Exception;
    }

    static long nanos(Work work) throws Exception {
        long start = System.nanoTime();
        work.go();
        return System.nanoTime() - start;
    }

    private static ServiceDesk desk(CaseStore store, Outbox outbox) {
        return ServiceDesk.with(CaseStoreContract.CATALOG, ChinaCalendar.published(), store, outbox)
                .at(Clock.fixed(Cases.OPENED, ZoneOffset.UTC))
                .deliveringLater()
                .open();
    }

    /** Cases of four commits each: opened, supplemented twice, accepted. */
    private void work(ServiceDesk desk) {
        for (int i = 0; i < commits; i++) {
            CaseId id = new CaseId("case-" + i / 4);
            Envelope envelope = Envelope.command("command-" + i);
            Outcome outcome = switch (i % 4) {
                case 0 -> desk.open(id, "sample.permit", CITIZEN, Particulars.NONE, envelope);
                case 3 -> desk.act(id, "accept", Actor.of(Role.WINDOW, "w-1"), Particulars.because("材料齐全"), envelope);
                default -> desk.act(id, "supplement", CITIZEN, Particulars.because("补正材料"), envelope);
            };
            if (!(outcome instanceof Outcome.Accepted)) {
                throw new AssertionError(outcome);
            }
        }
    }

    private static CaseStore recording(MemoryStore memory, List<Commit> recorded) {
        return (CaseStore) Proxy.newProxyInstance(
                CaseStore.class.getClassLoader(), new Class<?>[] {CaseStore.class}, (self, method, values) -> {
                    if (method.getName().equals("commit")) {
                        recorded.add((Commit) values[0]);
                    }
                    return method.invoke(memory, values);
                });
    }
}
