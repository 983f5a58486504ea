package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.OFFICE;
import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T16. Dates come from examples/vectors or, where a comment says so, from a walk by hand over calendar dates alone. */
class BackwardTermTest {

    private static final Counting CLEAR = Counting.STANDARD.leavingClearDays();

    @ParameterizedTest(name = "{0} working days before {1} is {2}: {3}")
    @CsvSource({
        "5, 2016-12-29, 2016-12-22, over a weekend",
        "5, 2022-02-03, 2022-01-26, before a day of rest",
        "1, 2006-01-29, 2006-01-28, a Saturday that is worked",
        "7, 2024-02-19, 2024-02-04, a Sunday that is worked",
    })
    void the_nth_working_day_before_the_target_is_the_last(int n, String target, String last, String why) {
        Deadline deadline = Term.workdays(n).backwards().before(on(target), CALENDAR);

        assertThat(deadline.lastDay()).as(why).isEqualTo(last);
        assertThat(deadline.inTime(at(last + "T23:59:59.999999999"))).isTrue();
        assertThat(deadline.expiresAt())
                .isEqualTo(at(LocalDate.parse(last).plusDays(1).atStartOfDay()));
    }

    @Test
    void clear_days_leave_so_many_whole_working_days_between() {
        // So it is the next one, as every target day of EveryStartDayTest shows.
        Deadline six = Term.workdays(6).backwards().before(on("2016-12-29"), CALENDAR);
        Deadline fiveClear = Clock.before(Term.workdays(5).backwards(), on("2016-12-29"), CLEAR)
                .deadline(CALENDAR);

        assertThat(fiveClear.lastDay()).isEqualTo(six.lastDay());
    }

    @ParameterizedTest(name = "{0} before {1} is {2}, with clear days {3}")
    @CsvSource({ // by the calendar on the wall: no working day is counted
        "30 calendar days, 2026-11-01, 2026-10-02, 2026-10-01",
        "1 month,          2026-03-31, 2026-02-28, 2026-02-27",
        "1 year,           2024-02-29, 2023-02-28, 2023-02-27",
    })
    void days_and_months_do_not_roll_towards_the_target(String term, String target, String last, String clear) {
        Term before = Term.parse(term + " before");

        assertThat(before.before(on(target), CALENDAR).lastDay()).isEqualTo(last);
        assertThat(Clock.before(before, on(target), CLEAR).deadline(CALENDAR).lastDay())
                .isEqualTo(clear);
    }

    @Test
    void days_move_earlier_where_the_policy_says_so() {
        Counting earlier = Counting.STANDARD.rolling(Roll.PREVIOUS_WORKING_DAY);
        Term thirty = Term.calendarDays(30).backwards();

        // 2026-10-02 lies in the National Day holiday, the last working day before it is 30 September.
        assertThat(Clock.before(thirty, on("2026-11-01"), earlier)
                        .deadline(CALENDAR)
                        .lastDay())
                .isEqualTo("2026-09-30");
    }

    @Test
    void the_last_day_ends_at_the_close_of_office_where_the_rule_says_so() {
        Clock clock = Clock.before(Term.workdays(5).backwards(), on("2016-12-29"), OFFICE.endingAtClose());

        assertThat(clock.deadline(CALENDAR).expiresAt()).isEqualTo(at("2016-12-22T17:00"));
    }

    @Test
    void an_act_after_it_is_late_by_the_working_days_since() {
        Deadline deadline = Term.workdays(5).backwards().before(on("2016-12-29"), CALENDAR);

        assertThat(deadline.late(at("2016-12-26T09:00"))).hasToString("2 working days");
        assertThatThrownBy(() -> deadline.used(at("2016-12-20T09:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("5 working days before is counted backwards; nothing of it is used up");
    }
}
