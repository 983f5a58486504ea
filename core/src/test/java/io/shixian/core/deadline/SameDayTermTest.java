package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.OFFICE;
import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.count;
import static io.shixian.core.deadline.Shanghai.stop;
import static io.shixian.core.deadline.Shanghai.stopSince;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** T15. Dates come from examples/vectors or, where a comment says so, from {@link DayModel}. */
class SameDayTermTest {

    @ParameterizedTest(name = "same day from {0} ends on {1}: {2}")
    @CsvSource({
        "2022-02-10T09:49, 2022-02-10, a working day",
        "2009-09-30T18:16, 2009-09-30, in the evening it is still that day",
        "2011-04-02T20:58, 2011-04-02, a Saturday that is worked",
        "2014-09-13T13:07, 2014-09-15, a Saturday",
        "2002-10-01T17:26, 2002-10-08, National Day",
    })
    void it_ends_with_the_starting_day_or_the_next_working_day(String start, String last, String why) {
        assertThat(count(Term.sameDay(), start).lastDay()).as(why).isEqualTo(last);
    }

    @ParameterizedTest
    @EnumSource(Roll.class)
    void no_roll_changes_that(Roll roll) {
        assertThat(count(Term.sameDay(), "2002-10-01T17:26", Counting.STANDARD.rolling(roll))
                        .lastDay())
                .isEqualTo("2002-10-08");
    }

    @Nested
    class At_an_office_that_closes_at_17_00 { // DayModel

        private final Counting close = OFFICE.endingAtClose();

        @Test
        void a_minute_before_closing_is_still_today() {
            assertThat(count(Term.sameDay(), "2026-03-02T16:59", close).expiresAt())
                    .isEqualTo(at("2026-03-02T17:00"));
        }

        @Test
        void at_closing_on_a_friday_it_is_monday() {
            assertThat(count(Term.sameDay(), "2026-03-06T17:00", close).expiresAt())
                    .isEqualTo(at("2026-03-09T17:00"));
        }
    }

    @Nested
    class Suspended { // DayModel

        @Test
        void over_midnight_it_ends_with_the_day_of_resumption() {
            assertThat(count(Term.sameDay(), "2026-03-02T10:00", stop("2026-03-02T11:00", "2026-03-04T09:00"))
                            .lastDay())
                    .isEqualTo("2026-03-04");
        }

        @Test
        void for_an_hour_it_ends_as_ever() {
            assertThat(count(Term.sameDay(), "2026-03-02T10:00", stop("2026-03-02T11:00", "2026-03-02T12:00"))
                            .lastDay())
                    .isEqualTo("2026-03-02");
        }

        @Test
        void for_good_it_has_no_day_left_and_yet_no_end() {
            Deadline deadline = count(Term.sameDay(), "2026-03-02T10:00", stopSince("2026-03-02T11:00"));

            assertThat(deadline.isSuspended()).isTrue();
            assertThat(deadline.remaining()).hasToString("0 working days");
            assertThat(deadline).hasToString("same day, suspended with 0 working days left");
        }
    }
}
