package io.shixian.examples.benchmarks;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How everything here is timed: one question about each of many dates in no order, in nanoseconds per answer. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(TimedPerDate.DATES)
@Fork(3)
@Warmup(iterations = 2, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public abstract class TimedPerDate {

    /** How many dates there are, enough that no branch predictor learns them by heart. */
    static final int DATES = 1024;

    private static final long SEED = 20_261_122;

    /** Dates of the years 2001 to 2024, the same each time. */
    final LocalDate[] dates = new SplittableRandom(SEED)
            .longs(
                    DATES,
                    LocalDate.of(2001, 1, 1).toEpochDay(),
                    LocalDate.of(2025, 1, 1).toEpochDay())
            .mapToObj(LocalDate::ofEpochDay)
            .toArray(LocalDate[]::new);

    /** Returns each date moved by some calendar days. */
    final LocalDate[] datesAfter(int days) {
        LocalDate[] moved = dates.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] = dates[i].plusDays(days);
        }
        return moved;
    }

    /** Returns where dates stand in arrays without gaps. */
    static int[] indexes(LocalDate[] dates) {
        int[] indexes = new int[dates.length];
        for (int i = 0; i < dates.length; i++) {
            indexes[i] = BareIndex.ofEpochDay(dates[i]);
        }
        return indexes;
    }
}
