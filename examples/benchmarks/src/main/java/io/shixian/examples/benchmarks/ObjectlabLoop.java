package io.shixian.examples.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.jdk8.Jdk8WorkingWeek;
import net.objectlab.kit.datecalc.jdk8.LocalDateCalculator;
import net.objectlab.kit.datecalc.jdk8.LocalDateForwardHandler;

/** The calculator of objectlab, which steps from day to day; it keeps state, so one thread has it alone. */
final class ObjectlabLoop {

    private final LocalDateCalculator calculator;

    ObjectlabLoop(SameDays days) {
        // It knows no make-up days, so every day off is a holiday and no day of the week is a weekend.
        calculator = new LocalDateCalculator(
                "cn",
                days.first(),
                new DefaultHolidayCalendar<>(new HashSet<>(days.off())),
                new LocalDateForwardHandler());
        calculator.setWorkingWeek(Jdk8WorkingWeek.DEFAULT
                .withWorkingDayFromDateTimeConstant(true, DayOfWeek.SATURDAY)
                .withWorkingDayFromDateTimeConstant(true, DayOfWeek.SUNDAY));
    }

    boolean isWorkingDay(LocalDate date) {
        return !calculator.isNonWorkingDay(date);
    }

    LocalDate plus(LocalDate date, int n) {
        calculator.forceCurrentDateNoAdjustment(date);
        return calculator.moveByBusinessDays(n).getCurrentBusinessDate();
    }

    int workingDays(LocalDate first, LocalDate end) {
        return calculator.getNumberOfBusinessDaysBetween(first, end);
    }
}
