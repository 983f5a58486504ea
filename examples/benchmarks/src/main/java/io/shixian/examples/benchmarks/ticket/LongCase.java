package io.shixian.examples.benchmarks.ticket;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One step of a complaint that has been sent back and forth: the third event of it, and the three hundredth. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class LongCase {

    private static final CaseId ID = new CaseId("long");
    private static final Actor OPERATOR = Actor.of(Role.OPERATOR, "op");
    private static final Actor UNIT = Actor.of(Role.ACCESSOR, "a-1");
    private static final Particulars TO_UNIT = Particulars.naming(Role.ACCESSOR, "a-1");
    private static final Particulars REASON = Particulars.because("not ours");

    /** Which event of the case the step is. */
    @Param({"3", "30", "300"})
    int event;

    private final Decider decider = ShixianTicket.DECIDER;
    private Instant now = Instant.parse("2025-09-22T01:00:00Z");
    private CaseFile file = opened();
    private Command step = new Command.Tick(ID, now);

    private CaseFile opened() {
        Command.Open open = new Command.Open(ID, now, Actor.of(Role.APPLICANT, "citizen-1"), Particulars.NONE);
        return ((Decision.Accepted) decider.open(BusinessComplaint.PROCEDURE, open)).file();
    }

    /** Brings the case to the event before. */
    @Setup
    public void repeat() {
        while (file.version() < event - 1) {
            file = ((Decision.Accepted) decider.decide(file, next())).file();
        }
        step = next();
    }

    private Command next() {
        now = now.plusSeconds(60);
        return file.stage().equals(BusinessComplaint.RECEIVED)
                ? new Command.Act(ID, now, OPERATOR, "dispatch", TO_UNIT)
                : new Command.Act(ID, now, UNIT, "return", REASON);
    }

    /** The decision, with the events and the case after them. */
    @Benchmark
    public Decision step() {
        return decider.decide(file, step);
    }
}
