package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Finite spaces, completely: every start day of 2001 to 2026 with every usual term, against a walk. */
class EveryStartDayTest {

    private static final List<LocalDate> DAYS =
            FactDays.FIRST.datesUntil(FactDays.LAST_ARRANGED.plusDays(1)).toList();

    @Test
    void every_term_of_1_to_60_working_days_ends_on_its_last_day_at_24_00() {
        assertThat(DAYS).hasSize(9_496);
        for (LocalDate start : DAYS) {
            List<LocalDate> expected = walk(start, 1, 60);
            for (int n = 1; n <= 60; n++) {
                Deadline deadline = Term.workdays(n).after(at(start.atTime(16, 30)), CALENDAR);
                LocalDate last = expected.get(n - 1);
                check(start, n, last, deadline.lastDay());
                check(start, n, Shanghai.midnight(last.plusDays(1)), deadline.expiresAt());
            }
        }
    }

    @Test
    void every_same_day_term_ends_on_its_start_or_the_next_working_day() {
        for (LocalDate start : DAYS) {
            LocalDate expected =
                    FactDays.works(start) ? start : walk(start, 1, 1).get(0);
            check(
                    start,
                    0,
                    expected,
                    Term.sameDay().after(at(start.atTime(9, 0)), CALENDAR).lastDay());
        }
    }

    @Test
    void every_term_of_1_to_30_working_days_before_a_day_ends_that_many_working_days_before_it() {
        Counting clear = Counting.STANDARD.leavingClearDays();
        for (LocalDate target : DAYS.subList(60, DAYS.size())) {
            List<LocalDate> expected = walk(target, -1, 31);
            for (int n = 1; n <= 30; n++) {
                Term term = Term.workdays(n).backwards();
                check(
                        target,
                        -n,
                        expected.get(n - 1),
                        term.before(target, CALENDAR).lastDay());
                LocalDate clearDay =
                        Clock.before(term, target, clear).deadline(CALENDAR).lastDay();
                check(target, -n, expected.get(n), clearDay);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Roll.class)
    void every_term_of_1_to_90_calendar_days_of_three_years_ends_where_its_roll_says(Roll roll) {
        Counting counting = Counting.STANDARD.rolling(roll);
        Stream.of(2003, 2020, 2025).flatMap(EveryStartDayTest::daysOf).forEach(start -> {
            for (int n = 1; n <= 90; n++) {
                Clock clock = Clock.of(Term.calendarDays(n), at(start.atTime(10, 0)), counting);
                DayModel model = new DayModel(clock);
                if (model.isSettled()) {
                    check(
                            start,
                            n,
                            model.lastDay().orElseThrow(),
                            clock.deadline(CALENDAR).lastDay());
                }
            }
        });
    }

    private static Stream<LocalDate> daysOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    /** Returns the working days after or before a day, the nearest first. */
    private static List<LocalDate> walk(LocalDate from, int step, int most) {
        List<LocalDate> found = new ArrayList<>();
        for (LocalDate day = from.plusDays(step); found.size() < most; day = day.plusDays(step)) {
            if (FactDays.works(day)) {
                found.add(day);
            }
        }
        return found;
    }

    /** Compares without the cost of an assertion for each of a million cases. */
    private static void check(LocalDate start, int n, Object expected, Object counted) {
        if (!expected.equals(counted)) {
            assertThat(counted).as("%d days from %s", n, start).isEqualTo(expected);
        }
    }
}
