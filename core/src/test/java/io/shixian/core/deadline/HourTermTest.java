package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.OFFICE;
import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.count;
import static io.shixian.core.deadline.Shanghai.stop;
import static io.shixian.core.deadline.Shanghai.stopSince;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T13, and T20 for hours. Moments come from examples/vectors or, where a comment says so, from {@link MinuteModel}. */
class HourTermTest {

    @ParameterizedTest(name = "{0} after {1} run out at {2}: {3}")
    @CsvSource({
        "24 hours, 2020-01-31T10:14, 2020-02-01T10:14, days of rest count",
        "2 hours,  2012-01-24T21:00, 2012-01-24T23:00, so do nights",
        "72 hours, 2013-09-14T21:41, 2013-09-17T21:41, and weekends",
    })
    void hours_are_counted_from_the_very_moment_around_the_clock(String term, String start, String end, String why) {
        assertThat(count(Term.parse(term), start).expiresAt()).as(why).isEqualTo(at(end));
    }

    @Test
    void hours_begin_at_the_nanosecond_of_the_event() {
        assertThat(count(Term.hours(2), "2012-01-24T21:00:00.000000001").expiresAt())
                .isEqualTo(at("2012-01-24T23:00:00.000000001"));
    }

    @Test
    void hours_that_run_out_at_midnight_end_on_the_day_before_it() {
        Deadline deadline = count(Term.hours(24), "2026-03-06T00:00");

        assertThat(deadline.expiresAt()).isEqualTo(at("2026-03-07T00:00"));
        assertThat(deadline.lastDay()).isEqualTo("2026-03-06");
    }

    @Test
    void hours_stop_and_go_on_to_the_instant() {
        Suspension night = stop("2026-03-07T01:30", "2026-03-07T03:45");

        assertThat(count(Term.hours(24), "2026-03-06T23:00", night).expiresAt())
                .isEqualTo(at("2026-03-08T01:15")); // MinuteModel
    }

    @Test
    void hours_used_up_as_the_clock_stops_have_run_out() {
        Deadline deadline = count(Term.hours(2), "2026-03-06T10:00", stopSince("2026-03-06T12:00"));

        assertThat(deadline.isSuspended()).isFalse();
        assertThat(deadline.expiresAt()).isEqualTo(at("2026-03-06T12:00"));
    }

    @Test
    void hours_left_by_a_nanosecond_wait_for_the_clock_to_go_on() {
        Deadline deadline = count(Term.hours(2), "2026-03-06T10:00", stopSince("2026-03-06T11:59:59.999999999"));

        assertThat(deadline.isSuspended()).isTrue();
        assertThat(deadline.remaining().time()).hasNanos(1);
        assertThat(deadline.ifResumedAt(at("2026-03-09T08:00")).expiresAt())
                .isEqualTo(at("2026-03-09T08:00:00.000000001"));
    }

    @Test
    void office_hours_do_not_matter_to_hours_around_the_clock() {
        assertThat(Clock.of(Term.hours(24), at("2026-03-06T23:00"), OFFICE)
                        .deadline(CALENDAR)
                        .expiresAt())
                .isEqualTo(at("2026-03-07T23:00"));
    }
}
