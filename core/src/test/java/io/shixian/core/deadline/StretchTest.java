package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.count;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** T11: the roll of the tax rules (税收征收管理法实施细则 109). Dates come from {@link DayModel}. */
class StretchTest {

    private static final Counting STRETCH = Counting.STANDARD.rolling(Roll.STRETCH);
    private static final String VALENTINE_EVE = "2026-02-13T20:00";
    private static final String BEFORE_NATIONAL_DAY = "2026-09-28T20:00";

    @Test
    void seven_days_of_rest_inside_the_period_are_added_to_it() {
        assertThat(last(10, BEFORE_NATIONAL_DAY)).isEqualTo("2026-10-15");
    }

    @Test
    void a_holiday_of_which_only_two_days_lie_inside_is_not_added_but_rolled_over() {
        assertThat(last(4, BEFORE_NATIONAL_DAY)).isEqualTo("2026-10-08");
    }

    @Test
    void days_that_are_reached_only_by_the_added_ones_are_added_too_and_the_rest_rolls() {
        // 7 days reach into the nine of the Spring Festival, which then lead to Sunday 1 March (DayModel).
        assertThat(last(7, VALENTINE_EVE)).isEqualTo("2026-03-02");
    }

    @Test
    void a_holiday_of_just_three_days_is_long_enough_to_be_added() {
        // Dragon Boat Festival, 19 to 21 June (国办发明电〔2025〕7号): 25 June, three days on is a Sunday, which rolls.
        assertThat(last(10, "2026-06-15T10:00")).isEqualTo("2026-06-29");
    }

    @Test
    void a_weekend_is_too_short_to_be_added() {
        assertThat(last(10, "2026-03-02T10:00")).isEqualTo("2026-03-12");
    }

    @Test
    void days_on_which_the_clock_stood_still_are_not_added_a_second_time() {
        Suspension overTheHoliday = Shanghai.stop("2026-09-30T10:00", "2026-10-08T15:00");

        assertThat(count(Term.calendarDays(10), BEFORE_NATIONAL_DAY, STRETCH, overTheHoliday)
                        .lastDay())
                .isEqualTo("2026-10-16");
    }

    private static LocalDate last(int days, String start) {
        return count(Term.calendarDays(days), start, STRETCH).lastDay();
    }
}
