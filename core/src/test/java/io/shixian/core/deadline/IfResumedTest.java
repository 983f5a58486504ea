package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.count;
import static io.shixian.core.deadline.Shanghai.on;
import static io.shixian.core.deadline.Shanghai.stop;
import static io.shixian.core.deadline.Shanghai.stopSince;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** V13, V5: "if resumed on …". Five working days from Monday 2026-03-02; dates come from {@link DayModel}. */
class IfResumedTest {

    private static final String MONDAY = "2026-03-02T10:00";

    private final Deadline standing = count(Term.workdays(5), MONDAY, stopSince("2026-03-04T10:00"));

    @Test
    void on_a_later_day_that_day_is_not_counted() {
        assertThat(standing.ifResumedOn(on("2026-03-05")).lastDay()).isEqualTo("2026-03-10");
        assertThat(standing.ifResumedOn(on("2026-03-06")).lastDay()).isEqualTo("2026-03-11");
        assertThat(standing.ifResumedOn(on("2026-03-07")).lastDay()).isEqualTo("2026-03-11");
    }

    @Test
    void on_the_day_it_stopped_nothing_is_lost() {
        assertThat(standing.ifResumedOn(on("2026-03-04")).lastDay()).isEqualTo("2026-03-09");
    }

    @Test
    void at_an_instant_hours_go_on_from_there() {
        Deadline hours = count(Term.hours(24), MONDAY, stopSince("2026-03-02T12:00"));

        assertThat(hours.ifResumedAt(at("2026-03-05T08:00")).expiresAt()).isEqualTo(at("2026-03-06T06:00"));
        assertThat(hours.ifResumedOn(on("2026-03-05")).expiresAt()).isEqualTo(at("2026-03-05T22:00"));
    }

    @Test
    void before_it_stopped_is_refused() {
        assertThatThrownBy(() -> standing.ifResumedOn(on("2026-03-03"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> standing.ifResumedAt(at("2026-03-04T10:00")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twice_suspended_it_goes_on_when_both_have_ended() {
        Deadline twice = count(Term.workdays(5), MONDAY, stopSince("2026-03-04T10:00"), stopSince("2026-03-04T15:00"));

        assertThat(twice.ifResumedOn(on("2026-03-04")).lastDay()).isEqualTo("2026-03-09");
        assertThat(twice.ifResumedOn(on("2026-03-06")).lastDay()).isEqualTo("2026-03-11");
    }

    @Test
    void earlier_suspensions_are_kept() { // V5
        Deadline again = count(
                Term.workdays(5), MONDAY, stop("2026-03-03T10:00", "2026-03-04T09:00"), stopSince("2026-03-06T10:00"));

        assertThat(again.remaining()).hasToString("2 working days");
        assertThat(again.ifResumedOn(on("2026-03-10")).clock().suspensions()).hasSize(2);
        assertThat(again.ifResumedOn(on("2026-03-10")).lastDay()).isEqualTo("2026-03-12");
    }

    @Test
    void a_running_clock_is_as_it_was() {
        Deadline running = count(Term.workdays(5), MONDAY);

        assertThat(running.ifResumedOn(on("2026-03-05"))).isSameAs(running);
        assertThat(running.remaining()).hasToString("0 working days");
    }

    @Test
    void resumed_at_the_first_possible_instant_it_never_ends_later() {
        Instant stopped = at("2026-03-04T10:00");

        assertThat(standing.ifResumedAt(stopped.plusNanos(1)).lastDay())
                .isEqualTo(Clock.of(Term.workdays(5), at(MONDAY))
                        .deadline(CALENDAR)
                        .lastDay());
    }
}
