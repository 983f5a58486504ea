package io.shixian.examples.benchmarks.ticket;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Nanoseconds for one of the eight steps of the story. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(8)
@Fork(3)
@Warmup(iterations = 4, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class Tickets {

    private final Ticket shixian = new ShixianTicket("t-1");
    private final Ticket cola = new ColaTicket();
    private final Ticket stateless = new StatelessTicket();
    private final Ticket handWritten = new SwitchTicket();

    /** Compares all answers, refusals included. */
    @Setup
    public void compare() {
        List<Story.At> expected = Story.STEPS.stream().map(Story.Step::after).toList();
        for (Ticket ticket : List.of(shixian, cola, stateless, handWritten)) {
            if (!Story.states(ticket).equals(expected)) {
                throw new IllegalStateException(ticket + " goes another way than " + expected);
            }
        }
    }

    /** This library, with authority, events, recipients and clocks. */
    @Benchmark
    public void shixian(Blackhole hole) {
        tell(shixian, hole);
    }

    /** COLA's state machine, which only changes a state. */
    @Benchmark
    public void cola(Blackhole hole) {
        tell(cola, hole);
    }

    /** stateless4j, which only changes a state. */
    @Benchmark
    public void stateless(Blackhole hole) {
        tell(stateless, hole);
    }

    /** A switch over two enums, which only changes a state. */
    @Benchmark
    public void handWritten(Blackhole hole) {
        tell(handWritten, hole);
    }

    private static void tell(Ticket ticket, Blackhole hole) {
        ticket.open();
        for (Story.Step step : Story.STEPS) {
            hole.consume(ticket.take(step));
        }
    }
}
