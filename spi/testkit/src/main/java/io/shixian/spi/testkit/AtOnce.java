package io.shixian.spi.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;

/** Does something in many threads that all begin at the same moment. */
public final class AtOnce {

    /** Kept from one use to the next: a suite starts some thousands of rounds. */
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "at-once");
        thread.setDaemon(true);
        return thread;
    });

    private AtOnce() {}

    /** Runs a task in each thread, given its number, and returns how each failed, if it did. */
    public static List<Optional<RuntimeException>> run(int threads, IntConsumer task) {
        CyclicBarrier start = new CyclicBarrier(threads);
        List<Future<Optional<RuntimeException>>> running = new ArrayList<>();
        try {
            for (int i = 0; i < threads; i++) {
                int number = i;
                running.add(THREADS.submit(() -> {
                    start.await(20, TimeUnit.SECONDS);
                    return failure(task, number);
                }));
            }
            List<Optional<RuntimeException>> failures = new ArrayList<>();
            for (Future<Optional<RuntimeException>> one : running) {
                failures.add(one.get(30, TimeUnit.SECONDS));
            }
            return failures;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("a thread did not end", e);
        } finally {
            running.forEach(one -> one.cancel(true));
        }
    }

    private static Optional<RuntimeException> failure(IntConsumer task, int number) {
        try {
            task.accept(number);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }
}
