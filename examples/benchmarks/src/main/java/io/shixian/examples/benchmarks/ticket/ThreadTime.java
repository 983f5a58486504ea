package io.shixian.examples.benchmarks.ticket;

import com.sun.management.ThreadMXBean;
import io.shixian.core.casefile.Decision;
import java.lang.management.ManagementFactory;

/**
 * Prints the processor time and the bytes of one step, for machines that others use too: what other processes take does
 * not count. Run it once per contender, so that none is compiled for the habits of another.
 */
public final class ThreadTime {

    private static final int ROUNDS = 40;
    private static final int STEPS = 800_000;

    private ThreadTime() {}

    /** Measures one contender: {@code shixian}, {@code cola}, {@code stateless}, {@code switch}, or an event's number. */
    public static void main(String[] args) {
        Runnable work = Character.isDigit(args[0].charAt(0)) ? longCase(Integer.parseInt(args[0])) : story(args[0]);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double least = Double.MAX_VALUE;
        long bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long began = threads.getCurrentThreadCpuTime();
            long had = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            for (int i = 0; i < STEPS / 8; i++) {
                work.run();
            }
            least = Math.min(least, (threads.getCurrentThreadCpuTime() - began) / (double) STEPS);
            bytes = (threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - had) / STEPS;
        }
        System.out.println(args[0] + ": " + Math.round(least * 10) / 10.0 + " ns, " + bytes + " B");
    }

    private static Runnable story(String name) {
        Ticket ticket = switch (name) {
            case "shixian" -> new ShixianTicket("t-1");
            case "cola" -> new ColaTicket();
            case "stateless" -> new StatelessTicket();
            case "switch" -> new SwitchTicket();
            default -> throw new IllegalArgumentException("unknown contender '" + name + "'");
        };
        Story.states(ticket);
        return () -> {
            ticket.open();
            for (Story.Step step : Story.STEPS) {
                if (ticket.take(step) != step.after()) {
                    throw new IllegalStateException(name + " goes another way at " + step);
                }
            }
        };
    }

    private static Runnable longCase(int event) {
        LongCase steps = new LongCase();
        steps.event = event;
        steps.repeat();
        return () -> {
            for (int i = 0; i < 8; i++) {
                if (!(steps.step() instanceof Decision.Accepted)) {
                    throw new IllegalStateException("event " + event + " is refused");
                }
            }
        };
    }
}
