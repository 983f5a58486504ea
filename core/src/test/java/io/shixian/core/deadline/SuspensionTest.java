package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.count;
import static io.shixian.core.deadline.Shanghai.stop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * T20 and T21, and V7. Five working days from Monday 2026-03-02 end on Monday 2026-03-09; these dates come from
 * {@link DayModel}.
 */
class SuspensionTest {

    private static final String MONDAY = "2026-03-02T10:00";

    @ParameterizedTest(name = "suspended from {0} to {1} it ends on {2}: {3}")
    @CsvSource({
        "2026-03-04T10:00, 2026-03-06T16:00, 2026-03-11, the day it begins counts and the day it ends does not",
        "2026-03-04T00:00, 2026-03-06T16:00, 2026-03-11, nor does it matter that it begins at 00:00",
        "2026-03-03T23:59:59.999999999, 2026-03-06T16:00, 2026-03-12, a nanosecond earlier the 4th is lost",
        "2026-03-04T10:00, 2026-03-06T00:00, 2026-03-11, the day at whose 00:00 it ends does not count",
        "2026-03-04T10:00, 2026-03-05T23:59:59.999999999, 2026-03-10, a nanosecond earlier it does",
        "2026-03-04T10:00, 2026-03-04T18:00, 2026-03-09, hours within one day do not stop a clock of days",
        "2026-03-06T18:00, 2026-03-08T12:00, 2026-03-09, nor does a weekend",
        "2026-02-20T10:00, 2026-03-04T10:00, 2026-03-11, one from before the start counts from the start on",
        "2026-02-20T10:00, 2026-03-02T09:00, 2026-03-09, one that ended before the start does not matter",
        "2026-03-10T00:00, 2026-03-20T10:00, 2026-03-09, nor does one that begins as the limit runs out",
    })
    void a_day_counts_if_the_clock_ran_at_its_0_00(String from, String until, String last, String why) {
        assertThat(count(Term.workdays(5), MONDAY, stop(from, until)).lastDay())
                .as(why)
                .isEqualTo(last);
    }

    @Test
    void one_minute_a_day_cannot_stop_a_clock() {
        Deadline deadline = count(
                Term.workdays(5),
                MONDAY,
                stop("2026-03-03T09:00", "2026-03-03T09:01"),
                stop("2026-03-04T09:00", "2026-03-04T09:01"),
                stop("2026-03-05T09:00", "2026-03-05T09:01"));

        assertThat(deadline.lastDay()).isEqualTo("2026-03-09");
    }

    @Test
    void a_suspension_inside_a_longer_one_does_not_end_it() {
        // Counted by another program, written from the text of T20 and the list of working days.
        Deadline both = count(
                Term.workdays(5),
                MONDAY,
                stop("2026-03-03T10:00", "2026-03-10T16:00"),
                stop("2026-03-04T10:00", "2026-03-05T10:00"));

        assertThat(both.lastDay()).isEqualTo("2026-03-16");
    }

    @Test
    void suspensions_that_touch_or_overlap_in_any_order_are_as_one() {
        Deadline parts = count(
                Term.workdays(5),
                MONDAY,
                stop("2026-03-05T00:00", "2026-03-06T16:00"),
                stop("2026-03-04T10:00", "2026-03-05T00:00"),
                stop("2026-03-04T12:00", "2026-03-05T12:00"));

        assertThat(parts.lastDay()).isEqualTo("2026-03-11");
    }

    @Test
    void an_empty_or_reversed_suspension_is_refused() {
        assertThatThrownBy(() -> stop("2026-03-09T15:00", "2026-03-09T15:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is empty or reversed; it must end after it begins");
        assertThatThrownBy(() -> stop("2026-03-09T15:00", "2026-03-09T14:00"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_suspension_has_no_term_and_an_extension_no_end() { // V7
        Clock clock = Clock.of(Term.workdays(5), at(MONDAY)).suspended(stop("2026-03-04T10:00", "2026-03-06T16:00"));

        assertThat(clock.extensions()).isEmpty();
        assertThat(clock.total()).isEqualTo(Term.workdays(5));
    }
}
