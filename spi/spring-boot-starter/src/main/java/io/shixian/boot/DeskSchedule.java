package io.shixian.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.TaskScheduler;

/** Does its rounds from the start of the application to its end; needs no leader among several nodes. */
final class DeskSchedule implements SmartLifecycle {

    private final TaskScheduler scheduler;
    private final Runnable before;
    private final Runnable after;
    private final List<Round> rounds;
    private final List<Future<?>> planned = new ArrayList<>();
    private volatile boolean running;

    /**
     * Makes a schedule that has not begun.
     *
     * @param before what begins the scheduler, before anything is planned
     * @param after  what ends it, once nothing is planned any more
     */
    DeskSchedule(TaskScheduler scheduler, Runnable before, Runnable after, List<Round> rounds) {
        this.scheduler = scheduler;
        this.before = before;
        this.after = after;
        this.rounds = List.copyOf(rounds);
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            before.run();
            for (Round round : rounds) {
                if (!round.pause().isZero()) {
                    planned.add(scheduler.scheduleWithFixedDelay(() -> round.run(this::isRunning), round.pause()));
                }
            }
        }
    }

    /** Lets end what is under way, and begins nothing more. */
    @Override
    public synchronized void stop() {
        running = false;
        planned.forEach(next -> next.cancel(false));
        planned.clear();
        after.run();
    }

    /** Waits for nobody, since what is under way asks it while {@link #stop()} waits for that. */
    @Override
    public boolean isRunning() {
        return running;
    }
}
