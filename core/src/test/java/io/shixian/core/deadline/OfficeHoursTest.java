package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.calendar.OfficeHours;
import org.junit.jupiter.api.Test;

/** T14: hours by weekday, on special days and at night. Moments come from {@link MinuteModel}. */
class OfficeHoursTest {

    @Test
    void a_weekday_may_have_hours_of_its_own_or_none() {
        // From Tuesday 15:30 over a closed Wednesday to Thursday.
        assertThat(count(Term.workingHours(6), "2026-03-03T15:30", Desk.BY_WEEKDAY.counting())
                        .expiresAt())
                .isEqualTo(at("2026-03-05T14:30"));
    }

    @Test
    void special_days_and_make_up_days_may_have_hours_of_their_own_but_days_of_rest_have_none() {
        // 1 hour on the 5th, 16 on the long 6th, none on the closed 7th, 2 on the make-up 8th, none on Sunday the 9th.
        assertThat(count(Term.workingHours(20), "2025-02-05T16:00", Desk.WITH_SPECIAL_DAYS.counting())
                        .expiresAt())
                .isEqualTo(at("2025-02-10T10:00"));
    }

    @Test
    void a_night_desk_goes_on_at_midnight() {
        assertThat(count(Term.workingHours(4), "2026-03-06T23:00", Desk.NIGHT.counting())
                        .expiresAt())
                .isEqualTo(at("2026-03-09T21:00"));
    }

    @Test
    void an_office_that_never_opens_is_refused_before_anything_is_counted() { // V14
        assertThatThrownBy(OfficeHours::of).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_end_of_the_clock_in_hours_lies_on_the_day_of_its_last_minute() {
        Deadline deadline = Clock.of(Term.workingHours(6), at("2026-03-06T00:00"), Desk.NIGHT.counting())
                .deadline(CALENDAR);

        assertThat(deadline.expiresAt()).isEqualTo(at("2026-03-07T00:00"));
        assertThat(deadline.lastDay()).isEqualTo("2026-03-06");
    }
}
