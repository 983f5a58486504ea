package io.shixian.examples.benchmarks;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** Whether a day is worked, and why. */
public class OneDay extends TimedPerDate {

    /** Compares all answers. */
    @Setup
    public void compare(Contenders all) {
        new Agreement("whether worked", i -> all.hashSet.isWorkingDay(dates[i]))
                .with("shixian", i -> all.shixian.isWorkingDay(dates[i]))
                .with("strata", i -> all.strata.isBusinessDay(dates[i]))
                .with("objectlab", i -> all.objectlab.isWorkingDay(dates[i]))
                .with("boundFromDate", i -> all.byFields.isWorkingDay(BareIndex.ofFields(dates[i])))
                .with("shixianWhy", i -> all.shixian.day(dates[i]).kind().isWorking());
    }

    /** This library. */
    @Benchmark
    public void shixian(Contenders all, Blackhole hole) {
        for (LocalDate date : dates) {
            hole.consume(all.shixian.isWorkingDay(date));
        }
    }

    /** OpenGamma Strata. */
    @Benchmark
    public void strata(Contenders all, Blackhole hole) {
        for (LocalDate date : dates) {
            hole.consume(all.strata.isBusinessDay(date));
        }
    }

    /** objectlab, day by day. */
    @Benchmark
    public void objectlab(Contenders all, Blackhole hole) {
        for (LocalDate date : dates) {
            hole.consume(all.objectlab.isWorkingDay(date));
        }
    }

    /** A set of the days off, day by day. */
    @Benchmark
    public void hashSet(Contenders all, Blackhole hole) {
        for (LocalDate date : dates) {
            hole.consume(all.hashSet.isWorkingDay(date));
        }
    }

    /** The lower bound that starts from a date. */
    @Benchmark
    public void boundFromDate(Contenders all, Blackhole hole) {
        for (LocalDate date : dates) {
            hole.consume(all.byFields.isWorkingDay(BareIndex.ofFields(date)));
        }
    }

    /** This library, with the festival and the notice. */
    @Benchmark
    public void shixianWhy(Contenders all, Blackhole hole) {
        for (LocalDate date : dates) {
            hole.consume(all.shixian.day(date));
        }
    }
}
