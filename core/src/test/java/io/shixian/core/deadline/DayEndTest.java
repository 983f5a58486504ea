package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.OFFICE;
import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.count;
import static io.shixian.core.deadline.Shanghai.on;
import static io.shixian.core.deadline.Shanghai.stop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.calendar.OfficeHours;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/** T17: 24:00, or the close of office (民法典 203). Days come from {@link DayModel}, closing times from the hours. */
class DayEndTest {

    private static final String MONDAY = "2026-03-02T10:00";

    @Test
    void the_last_day_ends_at_24_00_though_the_office_closes_earlier() {
        assertThat(count(Term.workdays(5), MONDAY, OFFICE).expiresAt()).isEqualTo(at("2026-03-10T00:00"));
    }

    @Test
    void the_last_day_ends_at_the_close_of_office_where_the_rule_says_so() {
        Deadline deadline = count(Term.workdays(5), MONDAY, OFFICE.endingAtClose());

        assertThat(deadline.lastDay()).isEqualTo("2026-03-09");
        assertThat(deadline.expiresAt()).isEqualTo(at("2026-03-09T17:00"));
        assertThat(deadline.late(at("2026-03-09T17:00"))).hasToString("1 working day");
    }

    @Test
    void the_close_is_that_of_the_very_day() {
        OfficeHours shortFridays = OfficeHours.of("09:00-17:00")
                .on(DayOfWeek.FRIDAY, "09:00-11:30")
                .on(on("2026-03-12"), "08:00-12:00", "13:00-24:00");
        Counting close = Counting.STANDARD.within(shortFridays).endingAtClose();

        assertThat(count(Term.workdays(4), MONDAY, close).expiresAt()).isEqualTo(at("2026-03-06T11:30"));
        assertThat(count(Term.workdays(8), MONDAY, close).expiresAt()).isEqualTo(at("2026-03-13T00:00"));
    }

    @Test
    void a_day_on_which_the_office_never_opens_ends_at_24_00() {
        Counting close = OFFICE.endingAtClose().rolling(Roll.NONE);

        // The Saturday after.
        assertThat(count(Term.calendarDays(5), MONDAY, close).expiresAt()).isEqualTo(at("2026-03-08T00:00"));
    }

    @Test
    void a_clock_that_stands_still_at_closing_runs_out_at_a_later_one() { // T21
        Suspension overClosing = stop("2026-03-09T16:00", "2026-03-09T18:00");

        assertThat(count(Term.workdays(5), MONDAY, OFFICE.endingAtClose(), overClosing)
                        .expiresAt())
                .isEqualTo(at("2026-03-10T17:00"));
        assertThat(count(Term.workdays(5), MONDAY, OFFICE, overClosing).expiresAt())
                .isEqualTo(at("2026-03-10T00:00"));
    }

    @Test
    void a_clock_stopped_at_the_very_closing_has_run_out() {
        Suspension fromClosing = stop("2026-03-09T17:00", "2026-03-11T09:00");

        assertThat(Clock.of(Term.workdays(5), at(MONDAY), OFFICE.endingAtClose())
                        .suspended(fromClosing)
                        .deadline(CALENDAR)
                        .expiresAt())
                .isEqualTo(at("2026-03-09T17:00"));
    }

    @Test
    void closing_without_office_hours_is_refused() {
        assertThatThrownBy(Counting.STANDARD::endingAtClose)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days can't end at the close of office without office hours; give them with "
                        + "within(hours) first");
    }
}
