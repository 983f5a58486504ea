package io.shixian.examples.benchmarks;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** The n-th working day after a date. */
public class Plus extends TimedPerDate {

    /** How many working days are counted. */
    @Param({"1", "5", "20", "250"})
    int n;

    private final int[] indexes = indexes(dates);

    /** Compares all answers. */
    @Setup
    public void compare(Contenders all) {
        new Agreement(n + " working days after", i -> all.hashSet.plus(dates[i], n))
                .with("shixian", i -> all.shixian.plus(dates[i], n))
                .with("strata", i -> all.strata.shift(dates[i], n))
                .with("objectlab", i -> all.objectlab.plus(dates[i], n))
                .with("boundFromDate", i -> all.byFields.plus(BareIndex.ofFields(dates[i]), n))
                .with("boundFromEpochDay", i -> all.byEpochDay.plus(BareIndex.ofEpochDay(dates[i]), n))
                .with("boundFromIndex", i -> all.byEpochDay.plus(indexes[i], n));
    }

    /** This library. */
    @Benchmark
    public void shixian(Contenders all, Blackhole hole) {
        for (LocalDate date : dates) {
            hole.consume(all.shixian.plus(date, n));
        }
    }

    /** OpenGamma Strata. */
    @Benchmark
    public void strata(Contenders all, Blackhole hole) {
        for (LocalDate date : dates) {
            hole.consume(all.strata.shift(date, n));
        }
    }

    /** objectlab, day by day. */
    @Benchmark
    public void objectlab(Contenders all, Blackhole hole) {
        for (LocalDate date : dates) {
            hole.consume(all.objectlab.plus(date, n));
        }
    }

    /** A set of the days off, day by day. */
    @Benchmark
    public void hashSet(Contenders all, Blackhole hole) {
        for (LocalDate date : dates) {
            hole.consume(all.hashSet.plus(date, n));
        }
    }

    /** The lower bound that starts from a date. */
    @Benchmark
    public void boundFromDate(Contenders all, Blackhole hole) {
        for (LocalDate date : dates) {
            hole.consume(all.byFields.plus(BareIndex.ofFields(date), n));
        }
    }

    /** Bare arrays again, found by the epoch day. */
    @Benchmark
    public void boundFromEpochDay(Contenders all, Blackhole hole) {
        for (LocalDate date : dates) {
            hole.consume(all.byEpochDay.plus(BareIndex.ofEpochDay(date), n));
        }
    }

    /** The lower bound that starts from an index. */
    @Benchmark
    public void boundFromIndex(Contenders all, Blackhole hole) {
        for (int index : indexes) {
            hole.consume(all.byEpochDay.plus(index, n));
        }
    }
}
