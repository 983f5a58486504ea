package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.count;
import static io.shixian.core.deadline.Shanghai.stop;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * T21: a limit runs out only while the clock runs. Five working days from Monday 2026-03-02 end on Monday 2026-03-09; these
 * dates come from {@link DayModel}.
 */
class SuspendedLastDayTest {

    private static final String MONDAY = "2026-03-02T10:00";

    @ParameterizedTest(name = "from {0} to {1} it ends on {2}: {3}")
    @CsvSource({
        "2026-03-09T15:00, 2026-03-11T09:00, 2026-03-11, with the day of resumption",
        "2026-03-09T15:00, 2026-03-10T00:00, 2026-03-10, though the clock went on with the first moment",
        "2026-03-09T15:00, 2026-03-14T09:00, 2026-03-16, or with the next working day",
        "2026-03-09T15:00, 2026-03-09T16:00, 2026-03-09, at 24:00 it runs again",
        "2026-03-09T00:00, 2026-03-11T09:00, 2026-03-11, stopped at its first moment the last day counts all the same",
    })
    void the_limit_runs_out_only_while_the_clock_runs(String from, String until, String last, String why) {
        assertThat(count(Term.workdays(5), MONDAY, stop(from, until)).lastDay())
                .as(why)
                .isEqualTo(last);
    }

    @Test
    void without_a_roll_it_may_end_on_the_saturday_of_resumption() {
        Counting exact = Counting.STANDARD.rolling(Roll.NONE);

        assertThat(count(Term.workdays(5), MONDAY, exact, stop("2026-03-09T15:00", "2026-03-14T09:00"))
                        .lastDay())
                .isEqualTo("2026-03-14");
    }

    @Test
    void a_limit_that_moves_earlier_does_not_move_back_into_a_time_at_which_the_clock_stood_still() {
        Counting earlier = Counting.STANDARD.rolling(Roll.PREVIOUS_WORKING_DAY);
        Suspension overTheWeekend = stop("2026-03-13T10:00", "2026-03-15T12:00");

        assertThat(count(Term.calendarDays(4), "2026-03-09T10:00", earlier, overTheWeekend)
                        .lastDay())
                .isEqualTo("2026-03-16");
    }

    @Test
    void a_second_suspension_may_take_the_day_of_resumption_too() {
        Deadline deadline = count(
                Term.workdays(5),
                MONDAY,
                stop("2026-03-09T15:00", "2026-03-11T09:00"),
                stop("2026-03-11T10:00", "2026-03-12T09:00"));

        assertThat(deadline.lastDay()).isEqualTo("2026-03-12");
    }
}
