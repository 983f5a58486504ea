package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.OFFICE;
import static io.shixian.core.deadline.Shanghai.count;
import static io.shixian.core.deadline.Shanghai.on;
import static io.shixian.core.deadline.Shanghai.stopSince;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** V13: a suspended clock shows what is left and "if resumed on", never a fixed day. Dates come from {@link DayModel}. */
class StandingClockTest {

    private static final String MONDAY = "2026-03-02T10:00";

    private final Deadline standing = count(Term.workdays(5), MONDAY, stopSince("2026-03-04T10:00"));

    @Test
    void it_has_no_last_day() {
        assertThat(standing.isSuspended()).isTrue();
        assertThatThrownBy(standing::lastDay)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the clock is suspended with 3 working days left and has no last day; "
                        + "ask remaining() or ifResumedOn(date)");
        assertThatThrownBy(standing::expiresAt).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(standing::warnsFrom).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(count(Term.hours(20), MONDAY, stopSince("2026-03-02T11:00"))::warnsFrom)
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void it_says_what_is_left() {
        assertThat(standing.remaining()).hasToString("3 working days");
        assertThat(standing).hasToString("5 working days, suspended with 3 working days left");
        assertThat(count(Term.months(1), MONDAY, stopSince("2026-03-12T10:00")).remaining())
                .hasToString("21 calendar days");
        assertThat(count(Term.workingHours(8), MONDAY, OFFICE, stopSince("2026-03-02T14:30"))
                        .remaining())
                .hasToString("4 working hours 30 min");
    }

    @Test
    void of_a_stretched_period_the_long_rests_behind_it_are_not_used_up() {
        Counting stretch = Counting.STANDARD.rolling(Roll.STRETCH);
        Deadline deadline = count(Term.calendarDays(20), "2026-09-28T10:00", stretch, stopSince("2026-10-09T10:00"));

        assertThat(deadline.remaining()).hasToString("16 calendar days"); // 29, 30 September, 8, 9 October used
        assertThat(deadline.ifResumedOn(on("2026-10-12")).lastDay()).isEqualTo("2026-10-28");
    }

    @Test
    void a_clock_that_ran_out_before_it_stopped_has_run_out() {
        Deadline deadline = count(Term.workdays(5), MONDAY, stopSince("2026-03-10T00:00"));

        assertThat(deadline.isSuspended()).isFalse();
        assertThat(deadline.lastDay()).isEqualTo("2026-03-09");
    }
}
