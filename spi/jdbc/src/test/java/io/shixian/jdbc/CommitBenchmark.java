package io.shixian.jdbc;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.spi.desk.DeskBuilder;
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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Commits per second: through the desk, to the store alone, and by hand with the same rows and nothing else. Rounds are short and
 * take turns, so that other work on the machine meets all alike; the fastest is the one that it met least.
 */
final class CommitBenchmark {

    private static final int ROUNDS = 25;
    private static final Actor CITIZEN = Actor.of(Role.APPLICANT, "citizen-1");

    private final Database database;
    private final int commits;
    private final Map<String, List<Long>> times = new LinkedHashMap<>();

    CommitBenchmark(Database database, int commits) {
        this.database = database;
        this.commits = commits / ROUNDS / 4 * 4;
    }

    void run() throws Exception {
        JdbcStore store = database.truncatedStore();
        ServiceDesk later = desk(store, store).deliveringLater().open();
        ServiceDesk atOnce = desk(store, store).open();
        for (int round = 0; round <= ROUNDS; round++) {
            String name = "-" + round;
            List<HandWritten> plain = byHand("plain" + name);
            List<HandWritten> looking = byHand("looking" + name);
            List<Commit> alone = recorded("alone" + name);
            measure("by hand", () -> HandWritten.write(database.source(), plain));
            measure("by hand, looking at the state", () -> HandWritten.lookAndWrite(database.source(), looking));
            measure("store", () -> alone.forEach(store::commit));
            measure("desk, delivering later", () -> work(later, "later" + name));
            measure("desk, telling at once", () -> work(atOnce, "at-once" + name));
        }
        times.forEach(this::say);
    }

    private void measure(String who, Work work) throws Exception {
        times.computeIfAbsent(who, name -> new ArrayList<>()).add(nanos(work));
    }

    private void say(String who, List<Long> all) {
        List<Long> base = times.get("by hand");
        System.out.printf(
                Locale.ROOT,
                "%s: %s: fastest %.0f commits/s, %.2f times the work by hand; median %.0f, %.2f times%n",
                database.dialect().name(),
                who,
                1e9 * commits / fastest(all),
                (double) fastest(all) / fastest(base),
                1e9 * commits / median(all),
                (double) median(all) / median(base));
    }

    private static long fastest(List<Long> times) {
        return times.stream().min(Comparator.naturalOrder()).orElseThrow();
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

    private static DeskBuilder desk(CaseStore store, Outbox outbox) {
        return ServiceDesk.with(CaseStoreContract.CATALOG, ChinaCalendar.published(), store, outbox)
                .at(Clock.fixed(Cases.OPENED, ZoneOffset.UTC));
    }

    /** Cases of four commits each: opened, supplemented twice, accepted. */
    private void work(ServiceDesk desk, String name) {
        for (int i = 0; i < commits; i++) {
            CaseId id = new CaseId("case-" + name + "-" + i / 4);
            Envelope envelope = Envelope.command("command-" + name + "-" + i);
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

    private List<HandWritten> byHand(String name) {
        return recorded(name).stream().map(HandWritten::of).toList();
    }

    private List<Commit> recorded(String name) {
        List<Commit> recorded = new ArrayList<>();
        MemoryStore memory = new MemoryStore();
        work(desk(recording(memory, recorded), memory).deliveringLater().open(), name);
        return recorded;
    }

    static CaseStore recording(MemoryStore memory, List<Commit> recorded) {
        return (CaseStore) Proxy.newProxyInstance(
                CaseStore.class.getClassLoader(), new Class<?>[] {CaseStore.class}, (self, method, values) -> {
                    if (method.getName().equals("commit")) {
                        recorded.add((Commit) values[0]);
                    }
                    return method.invoke(memory, values);
                });
    }
}
