package io.shixian.jdbc.trial;

import io.shixian.jdbc.Dialects;
import io.shixian.jdbc.JdbcStore;
import io.shixian.jdbc.Schema;
import io.shixian.spi.desk.ServiceDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Two desks and a load on one PostgreSQL. A desk is killed, the server crashes, or connections are lost, each after a random
 * number of answers, until enough desks were killed; then one more desk finishes what is left.
 */
final class FaultTrial {

    private enum Fault {
        KILL,
        CRASH,
        CUT,
        END
    }

    /** Shuffled and dealt again and again. */
    private static final List<Fault> DECK = List.of(
            Fault.KILL, Fault.KILL, Fault.KILL, Fault.KILL, Fault.KILL, Fault.KILL, Fault.CRASH, Fault.CUT, Fault.END);

    private static final int SENDERS = 4;
    private static final int MOST_ANSWERS = 120;
    private static final Duration STEP = Duration.ofDays(3);

    private final Path folder;
    private final Random random;
    private final TrialServer server;
    private final SharedClock clock;
    private final Map<Fault, Integer> happened = new EnumMap<>(Fault.class);

    private FaultTrial(Path folder, long seed) throws IOException {
        this.folder = Files.createDirectories(folder.resolve("journals"));
        this.random = new Random(seed);
        this.server = new TrialServer(folder.resolve("data"));
        this.clock = new SharedClock(this.folder.resolve("clock"));
    }

    /** Makes a trial in a folder and returns what it found. */
    static TrialReport run(Path folder, long seed, int kills) throws Exception {
        FaultTrial trial = new FaultTrial(folder, seed);
        try (TrialServer server = trial.server) {
            if (!server.isDurable()) {
                throw new AssertionError("the server of a trial must write commits to the disk as in production");
            }
            Schema.of(Dialects.POSTGRESQL).apply(server.source());
            long begun = System.nanoTime();
            Load load = trial.underFire(kills);
            trial.finish();
            List<String> findings = Audit.of(server.source(), Dialects.POSTGRESQL, trial.folder, trial.clock.instant());
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            return TrialReport.of(trial.faults(), load, Tables.read(server.source()), trial.folder, took, findings);
        }
    }

    private TrialReport.Faults faults() {
        return new TrialReport.Faults(times(Fault.KILL), times(Fault.CRASH), times(Fault.CUT), times(Fault.END));
    }

    private int times(Fault fault) {
        return happened.getOrDefault(fault, 0);
    }

    private Load underFire(int enough) throws Exception {
        try (Wire wire = new Wire(server.port())) {
            List<RunningDesk> desks = List.of(
                    new RunningDesk("at-once", false, folder, wire.port(), random.nextLong()),
                    new RunningDesk("later", true, folder, wire.port(), random.nextLong()));
            Load load = new Load(desks, folder);
            load.begin(SENDERS, random.nextLong());
            while (times(Fault.KILL) < enough) {
                List<Fault> faults = new ArrayList<>(DECK);
                Collections.shuffle(faults, random);
                for (Fault fault : faults) {
                    load.await(1 + random.nextInt(MOST_ANSWERS));
                    // Not only right after an answer.
                    LockSupport.parkNanos(random.nextInt(5_000_000));
                    clock.step(STEP);
                    happen(fault, desks, wire);
                }
            }
            load.await(MOST_ANSWERS);
            load.end();
            for (RunningDesk desk : desks) {
                desk.kill();
            }
            return load;
        }
    }

    private void happen(Fault fault, List<RunningDesk> desks, Wire wire) throws Exception {
        happened.merge(fault, 1, Integer::sum);
        switch (fault) {
            case CRASH -> server.crash();
            case CUT -> wire.cut();
            case END -> server.endSessions();
            case KILL -> {
                RunningDesk desk = desks.get(random.nextInt(desks.size()));
                desk.kill();
                desk.startAgain(random.nextLong());
            }
        }
    }

    /** What the desks that were killed have left: their claims have run out, and nobody but one more desk is there. */
    private void finish() throws SQLException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (server.sessions() > 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the server still works for desks that were killed");
            }
            LockSupport.parkNanos(10_000_000);
        }
        JdbcStore store = TrialDesk.store(server.source());
        Journal told = new Journal(folder.resolve("last.told"));
        ServiceDesk last = TrialDesk.desk(store, "last", clock, row -> told.write(row.id()))
                .open();
        clock.step(Duration.ofDays(15));
        do {
            clock.step(Duration.ofDays(1));
            last.tick();
            last.deliver();
            if (System.nanoTime() > end) {
                throw new AssertionError("what is to be told is not delivered by a channel that never fails");
            }
        } while (last.delivery().next().isPresent());
    }
}
