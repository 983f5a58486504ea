package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.OFFICE;
import static io.shixian.core.deadline.Shanghai.count;
import static io.shixian.core.deadline.Shanghai.on;
import static io.shixian.core.deadline.Shanghai.stopSince;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.Certainty;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** T4: no notice arranges 2027 yet, so days from 2026-12-25 on are provisional. Last days come from {@link DayModel}. */
class CertaintyTest {

    @ParameterizedTest(name = "{0} from {1} end on {2} and rest on {3}")
    @CsvSource({
        " 4 working days, 2026-12-18, 2026-12-24, ''",
        " 5 working days, 2026-12-18, 2026-12-25, 2026-12-25",
        "16 working days, 2026-12-23, 2027-01-15, 2026-12-25",
        "13 working days, 2026-12-28, 2027-01-15, 2026-12-29",
        " 1 working day,  2027-01-14, 2027-01-15, 2027-01-15",
        "same day,        2026-12-24, 2026-12-24, ''",
        "same day,        2027-01-15, 2027-01-15, 2027-01-15",
        "same day,        2027-01-01, 2027-01-04, 2027-01-01",
    })
    void working_days_rest_on_every_day_they_pass(String term, String start, String last, String first) {
        is(count(Term.parse(term), start + "T10:00"), last, first);
    }

    @Nested
    class Calendar_days_rest_only_on_the_days_their_roll_looks_at {

        @ParameterizedTest(name = "{0} days rolled by {1} end on {2} and rest on {3}")
        @CsvSource({
            "22, NEXT_WORKING_DAY,     2027-01-15, 2027-01-15",
            "22, PREVIOUS_WORKING_DAY, 2027-01-15, 2027-01-15",
            "23, NEXT_WORKING_DAY,     2027-01-18, 2027-01-16",
            "23, PREVIOUS_WORKING_DAY, 2027-01-15, 2027-01-15",
            "23, NONE,                 2027-01-16, ''",
            "22, STRETCH,              2027-01-18, 2026-12-25",
        })
        void from_christmas_eve(int days, Roll roll, String last, String first) {
            is(count(Term.calendarDays(days), "2026-12-24T10:00", Counting.STANDARD.rolling(roll)), last, first);
        }

        @Test
        void so_a_limit_that_only_passes_them_is_published_once_its_end_is() {
            LocalDate before = on("2026-12-24");

            assertThat(count(Term.months(1), "2026-11-24T10:00").firstProvisional())
                    .isEmpty();
            assertThat(count(Term.months(1), "2026-11-24T10:00").lastDay()).isEqualTo(before);
        }

        @ParameterizedTest
        @EnumSource(Roll.class)
        void counted_backwards_they_look_at_none_unless_they_move_earlier(Roll roll) {
            Clock clock =
                    Clock.before(Term.calendarDays(30).backwards(), on("2027-02-15"), Counting.STANDARD.rolling(roll));
            boolean moves = roll == Roll.PREVIOUS_WORKING_DAY;

            is(clock.deadline(CALENDAR), moves ? "2027-01-15" : "2027-01-16", moves ? "2027-01-15" : "");
        }
    }

    @ParameterizedTest(name = "{0} working days before {1} are {2} and rest on {3}")
    @CsvSource({ // FactDays: 16 and 17 January 2027 are a weekend, 26 and 27 December 2026 another
        "3, 2027-01-20, 2027-01-15, 2027-01-15",
        "3, 2026-12-28, 2026-12-23, 2026-12-25",
        "3, 2026-12-25, 2026-12-22, ''",
    })
    void backward_working_days_rest_on_the_days_before_the_target(int n, String target, String last, String first) {
        is(Term.workdays(n).backwards().before(on(target), CALENDAR), last, first);
    }

    @Test
    void hours_around_the_clock_rest_on_nothing() {
        is(count(Term.hours(48), "2026-12-30T10:00"), "2027-01-01", "");
        is(count(Term.hours(48), "2026-12-30T10:00", OFFICE), "2027-01-01", "");
    }

    @Test
    void working_hours_rest_on_their_first_day_too() { // MinuteModel
        is(count(Term.workingHours(1), "2026-12-25T16:00", OFFICE), "2026-12-25", "2026-12-25");
        is(count(Term.workingHours(8), "2026-12-25T16:00", OFFICE), "2026-12-28", "2026-12-25");
        is(count(Term.workingHours(8), "2026-12-24T16:00", OFFICE), "2026-12-25", "2026-12-25");
        is(count(Term.workingHours(1), "2026-12-24T16:00", OFFICE), "2026-12-24", "");
    }

    @Test
    void a_clock_without_a_last_day_rests_on_nothing() {
        assertThat(count(Term.workdays(20), "2026-12-18T10:00", stopSince("2026-12-30T10:00"))
                        .firstProvisional())
                .isEmpty();
    }

    @Test
    void the_last_day_of_the_calendar_is_provisional_and_the_first_published() {
        is(count(Term.calendarDays(1), "2100-12-30T10:00"), "2100-12-31", "2100-12-31");
        is(count(Term.workdays(1), "2100-12-30T10:00"), "2100-12-31", "2100-12-31");
        is(count(Term.workdays(1), "2001-01-01T10:00"), "2001-01-02", "");
        is(Term.workdays(1).backwards().before(on("2001-01-03"), CALENDAR), "2001-01-02", "");
    }

    private static void is(Deadline deadline, String last, String first) {
        Optional<LocalDate> provisional = first.isEmpty() ? Optional.empty() : Optional.of(on(first));

        assertThat(deadline.lastDay()).isEqualTo(last);
        assertThat(deadline.firstProvisional()).isEqualTo(provisional);
        assertThat(deadline.certainty()).isEqualTo(first.isEmpty() ? Certainty.PUBLISHED : Certainty.PROVISIONAL);
    }
}
