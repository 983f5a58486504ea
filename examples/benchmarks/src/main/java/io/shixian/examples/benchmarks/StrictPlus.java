package io.shixian.examples.benchmarks;

import io.shixian.calendar.WorkCalendar;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** The same as {@link Plus} by a calendar that refuses provisional days; apart, because the compiler learns from both. */
public class StrictPlus extends TimedPerDate {

    /** How many working days are counted. */
    @Param({"1", "5", "20", "250"})
    int n;

    /** Compares all answers. */
    @Setup
    public void compare(Contenders all) {
        WorkCalendar strict = all.shixian.strict();
        new Agreement(n + " working days after", i -> all.hashSet.plus(dates[i], n))
                .with("shixian", i -> strict.plus(dates[i], n));
    }

    /** This library. */
    @Benchmark
    public void shixian(Contenders all, Blackhole hole) {
        WorkCalendar strict = all.shixian.strict();
        for (LocalDate date : dates) {
            hole.consume(strict.plus(date, n));
        }
    }
}
