package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.count;
import static io.shixian.core.deadline.Shanghai.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.calendar.OutsideCalendarException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T10, and T1 for the day on which it starts. Dates come from examples/vectors unless a comment says otherwise. */
class WorkingDayTermTest {

    @ParameterizedTest(name = "{0} working days after {1} end on {2}: {3}")
    @CsvSource({
        "20, 2014-10-02T16:30, 2014-11-03, a start within National Day is not counted",
        "15, 2007-11-03T04:42, 2007-11-23, nor is a Saturday",
        "10, 2026-01-21T23:13, 2026-02-04, the hour of the start does not matter",
        " 2, 2007-04-26T13:49, 2007-04-28, a Saturday worked for Labour Day ends a limit",
        " 1, 2023-09-29T17:01, 2023-10-07, eight days off lie between",
        " 1, 2010-02-20T15:20, 2010-02-21, so does a Sunday",
    })
    void the_nth_working_day_after_the_start_is_the_last(int n, String start, String last, String why) {
        assertThat(count(Term.workdays(n), start).lastDay()).as(why).isEqualTo(last);
    }

    @Test
    void the_first_and_the_last_nanosecond_of_a_day_start_the_same_count() {
        assertThat(count(Term.workdays(5), "2008-08-25T00:00").lastDay()).isEqualTo("2008-09-01");
        assertThat(count(Term.workdays(5), "2008-08-25T23:59:59.999999999").lastDay())
                .isEqualTo("2008-09-01");
    }

    @Test
    void the_day_of_an_instant_is_its_day_in_shanghai() {
        Instant lateInLondon = Instant.parse("2008-08-24T16:00:00Z");

        assertThat(Term.workdays(5).after(lateInLondon, CALENDAR).lastDay()).isEqualTo("2008-09-01");
        assertThat(Term.workdays(5)
                        .after(ZonedDateTime.ofInstant(lateInLondon, ZoneId.of("Europe/London")), CALENDAR)
                        .lastDay())
                .isEqualTo("2008-09-01");
    }

    @Test
    void another_zone_has_other_days() {
        Counting urumqi = Counting.STANDARD.in(ZoneId.of("Asia/Urumqi"));
        Deadline deadline =
                Clock.of(Term.workdays(5), at("2008-08-26T01:00"), urumqi).deadline(CALENDAR);

        assertThat(deadline.lastDay()).isEqualTo("2008-09-01");
        assertThat(deadline.expiresAt()).isEqualTo(at("2008-09-02T02:00"));
    }

    @Test
    void a_term_that_leaves_the_calendar_is_refused() {
        assertThatThrownBy(() -> count(Term.workdays(1), "2100-12-31T10:00"))
                .isInstanceOf(OutsideCalendarException.class)
                .hasMessageContaining("2001-01-01 to 2100-12-31");
        assertThatThrownBy(() -> count(Term.workdays(Integer.MAX_VALUE), "2026-01-05T10:00"))
                .isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> count(Term.workdays(1), "2000-12-31T10:00"))
                .isInstanceOf(OutsideCalendarException.class);
    }

    @Test
    void the_last_working_day_of_the_century_can_be_reached() {
        // 2100-12-31 is a Friday like any other.
        assertThat(count(Term.workdays(1), "2100-12-30T10:00").lastDay()).isEqualTo(on("2100-12-31"));
    }
}
