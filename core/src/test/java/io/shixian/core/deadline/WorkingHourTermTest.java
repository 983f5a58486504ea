package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.OFFICE;
import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.count;
import static io.shixian.core.deadline.Shanghai.stop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.calendar.OutsideCalendarException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T14, at an office open from 9 to 12 and from 13 to 17. Moments come from {@link MinuteModel}. */
class WorkingHourTermTest {

    @ParameterizedTest(name = "{0} working hours after {1} run out at {2}: {3}")
    @CsvSource({
        " 8, 2026-03-05T15:00, 2026-03-06T16:00, the night does not count",
        " 3, 2026-03-02T09:00, 2026-03-02T12:00, used up exactly at noon they end then and not at 13:00",
        " 7, 2026-03-02T09:00, 2026-03-02T17:00, used up exactly at closing they end then and not next morning",
        " 2, 2026-03-02T12:30, 2026-03-02T15:00, a start at lunch counts from 13:00",
        " 2, 2026-03-02T17:00, 2026-03-03T11:00, a start at closing counts from the next opening",
        " 3, 2026-03-07T11:00, 2026-03-09T12:00, a start on a Saturday counts from Monday",
        "10, 2026-10-09T15:00, 2026-10-12T10:00, a make-up Saturday has ordinary hours",
    })
    void only_time_inside_office_hours_counts(int hours, String start, String end, String why) {
        assertThat(count(Term.workingHours(hours), start, OFFICE).expiresAt())
                .as(why)
                .isEqualTo(at(end));
    }

    @Test
    void working_hours_stop_and_go_on_to_the_instant() {
        Suspension overnight = stop("2026-03-02T16:30", "2026-03-03T10:15");

        assertThat(count(Term.workingHours(4), "2026-03-02T15:00", OFFICE, overnight)
                        .expiresAt())
                .isEqualTo(at("2026-03-03T13:45"));
    }

    @Nested
    class At_the_end_of_the_calendar {

        @Test
        void the_last_hour_of_the_century_can_be_used_up() {
            Deadline deadline = count(Term.workingHours(1), "2100-12-31T16:00", OFFICE);

            assertThat(deadline.expiresAt()).isEqualTo(at("2100-12-31T17:00"));
            assertThat(deadline.late(at("2100-12-31T17:00"))).hasToString("0 working hours");
            assertThat(deadline.used(at("2100-12-31T16:30"))).hasToString("0 working hours 30 min");
        }

        @Test
        void an_hour_too_many_is_refused() {
            assertThatThrownBy(() -> count(Term.workingHours(2), "2100-12-31T16:00", OFFICE))
                    .isInstanceOf(OutsideCalendarException.class);
        }
    }

    @Test
    void working_hours_without_office_hours_are_refused() {
        assertThatThrownBy(() -> count(Term.workingHours(2), "2026-03-02T12:30"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 working hours can't be counted without office hours; give them with "
                        + "Counting.within(hours)");
    }

    @Test
    void days_become_working_hours_only_by_a_stated_conversion() {
        assertThat(Term.workdays(5).asWorkingHours(7)).isEqualTo(Term.workingHours(35));
        assertThatThrownBy(() -> Term.calendarDays(5).asWorkingHours(7))
                .hasMessage("5 calendar days can't become working hours; only working days can");
        assertThatThrownBy(() -> Term.workdays(5).asWorkingHours(0))
                .hasMessage("a day has 1 to 24 working hours, not 0");
        assertThatThrownBy(() -> Term.workdays(5).asWorkingHours(25)).isInstanceOf(IllegalArgumentException.class);
    }
}
