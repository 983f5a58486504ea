package io.shixian.examples.benchmarks;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** The number of working days in an interval that leaves out its first day and takes in its last. */
public class WorkingDays extends TimedPerDate {

    /** How many calendar days the interval spans. */
    @Param({"10", "100", "2000"})
    int span;

    private LocalDate[] ends = {};
    private int[] endIndexes = {};
    private final int[] indexes = indexes(dates);

    // Strata and objectlab take in the first day and leave out the last: the same days, if both are moved by one.
    private final LocalDate[] nextDates = datesAfter(1);
    private LocalDate[] nextEnds = {};

    /** Finds the ends and compares all answers. */
    @Setup
    public void compare(Contenders all) {
        ends = datesAfter(span);
        endIndexes = indexes(ends);
        nextEnds = datesAfter(span + 1);
        new Agreement("working days in the next " + span, i -> all.hashSet.workingDays(dates[i], ends[i]))
                .with("shixian", i -> all.shixian.workingDays(dates[i], ends[i]))
                .with("strata", i -> all.strata.daysBetween(nextDates[i], nextEnds[i]))
                .with("objectlab", i -> all.objectlab.workingDays(nextDates[i], nextEnds[i]))
                .with(
                        "boundFromDate",
                        i -> all.byFields.workingDays(BareIndex.ofFields(dates[i]), BareIndex.ofFields(ends[i])))
                .with(
                        "boundFromEpochDay",
                        i -> all.byEpochDay.workingDays(BareIndex.ofEpochDay(dates[i]), BareIndex.ofEpochDay(ends[i])))
                .with("boundFromIndex", i -> all.byEpochDay.workingDays(indexes[i], endIndexes[i]));
    }

    /** This library. */
    @Benchmark
    public void shixian(Contenders all, Blackhole hole) {
        for (int i = 0; i < DATES; i++) {
            hole.consume(all.shixian.workingDays(dates[i], ends[i]));
        }
    }

    /** OpenGamma Strata. */
    @Benchmark
    public void strata(Contenders all, Blackhole hole) {
        for (int i = 0; i < DATES; i++) {
            hole.consume(all.strata.daysBetween(nextDates[i], nextEnds[i]));
        }
    }

    /** objectlab, day by day. */
    @Benchmark
    public void objectlab(Contenders all, Blackhole hole) {
        for (int i = 0; i < DATES; i++) {
            hole.consume(all.objectlab.workingDays(nextDates[i], nextEnds[i]));
        }
    }

    /** A set of the days off, day by day. */
    @Benchmark
    public void hashSet(Contenders all, Blackhole hole) {
        for (int i = 0; i < DATES; i++) {
            hole.consume(all.hashSet.workingDays(dates[i], ends[i]));
        }
    }

    /** The lower bound that starts from a date. */
    @Benchmark
    public void boundFromDate(Contenders all, Blackhole hole) {
        for (int i = 0; i < DATES; i++) {
            hole.consume(all.byFields.workingDays(BareIndex.ofFields(dates[i]), BareIndex.ofFields(ends[i])));
        }
    }

    /** Bare arrays again, found by the epoch day. */
    @Benchmark
    public void boundFromEpochDay(Contenders all, Blackhole hole) {
        for (int i = 0; i < DATES; i++) {
            hole.consume(all.byEpochDay.workingDays(BareIndex.ofEpochDay(dates[i]), BareIndex.ofEpochDay(ends[i])));
        }
    }

    /** The lower bound that starts from an index. */
    @Benchmark
    public void boundFromIndex(Contenders all, Blackhole hole) {
        for (int i = 0; i < DATES; i++) {
            hole.consume(all.byEpochDay.workingDays(indexes[i], endIndexes[i]));
        }
    }
}
