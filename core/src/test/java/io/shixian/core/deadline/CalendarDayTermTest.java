package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.calendar.OutsideCalendarException;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** T11 with each roll. Dates come from examples/vectors or, where a comment says so, from {@link DayModel}. */
class CalendarDayTermTest {

    private static final String VALENTINE_EVE = "2026-02-13T20:00";
    private static final String BEFORE_NATIONAL_DAY = "2026-09-28T20:00";

    @ParameterizedTest(name = "{0} calendar days after {1} end on {2}: {3}")
    @CsvSource({
        "30, 2016-10-03T19:30, 2016-11-02, the starting day is not counted",
        "90, 2012-07-12T10:06, 2012-10-10, holidays inside do not matter",
        " 7, 2026-02-13T20:00, 2026-02-24, a last day within the Spring Festival moves behind it",
        " 3, 2015-01-01T06:01, 2015-01-04, a Sunday that is worked is an ordinary last day",
        "90, 2012-11-12T23:54, 2013-02-16, and so is a Saturday to which a limit moves",
    })
    void the_nth_day_or_the_next_working_day_is_the_last(int n, String start, String last, String why) {
        assertThat(count(Term.calendarDays(n), start).lastDay()).as(why).isEqualTo(last);
    }

    @Nested
    class Without_a_roll {

        @Test
        void the_limit_ends_on_a_day_of_rest() {
            assertThat(last(7, VALENTINE_EVE, Roll.NONE)).isEqualTo("2026-02-20"); // DayModel
        }
    }

    @Nested
    class Rolled_to_the_previous_working_day {

        @Test
        void the_limit_ends_on_a_make_up_saturday_before_the_holiday() {
            assertThat(last(7, VALENTINE_EVE, Roll.PREVIOUS_WORKING_DAY)).isEqualTo("2026-02-14"); // DayModel
        }

        @Test
        void a_last_day_that_is_worked_stays() {
            assertThat(last(10, BEFORE_NATIONAL_DAY, Roll.PREVIOUS_WORKING_DAY)).isEqualTo("2026-10-08"); // DayModel
        }
    }

    @ParameterizedTest
    @EnumSource(Roll.class)
    void a_last_day_outside_the_calendar_is_refused_whatever_the_roll(Roll roll) {
        assertThatThrownBy(() -> last(1, "2100-12-31T10:00", roll)).isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> last(Integer.MAX_VALUE, VALENTINE_EVE, roll))
                .isInstanceOf(OutsideCalendarException.class);
    }

    @Test
    void an_unknown_roll_is_refused() {
        assertThatThrownBy(() -> Roll.of("modified-following"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown roll 'modified-following'; known are none, next-working-day, "
                        + "previous-working-day and stretch");
        assertThat(Roll.of("stretch")).isEqualTo(Roll.STRETCH);
    }

    private static LocalDate last(int days, String start, Roll roll) {
        return count(Term.calendarDays(days), start, Counting.STANDARD.rolling(roll))
                .lastDay();
    }
}
