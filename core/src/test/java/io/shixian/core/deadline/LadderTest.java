package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.OFFICE;
import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.count;
import static io.shixian.core.deadline.Shanghai.on;
import static io.shixian.core.deadline.Shanghai.stopSince;
import static io.shixian.core.deadline.Term.hours;
import static io.shixian.core.deadline.Term.sameDay;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.deadline.Term.workingHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** When the rungs before a deadline are reached. Dates are those of {@link WarningLeadTest} and of working-days.csv. */
class LadderTest {

    private static final String MONDAY = "2026-03-02T10:00";
    private static final Deadline FIVE = count(workdays(5), MONDAY);

    @Test
    void its_first_rung_is_the_light_that_turns_yellow() {
        assertThat(Ladder.LIGHT.instants(FIVE)).containsExactly(at("2026-03-06T00:00"));
        assertThat(Ladder.LIGHT.instants(
                        FIVE.clock().warning(Term.calendarDays(3)).deadline(CALENDAR)))
                .containsExactly(at("2026-03-06T00:00"));
        assertThat(Ladder.NONE.instants(FIVE)).isEmpty();
    }

    @Test
    void further_rungs_come_in_the_order_of_time() {
        Ladder ladder = Ladder.LIGHT.and(sameDay()).and(workdays(2));

        assertThat(ladder.instants(FIVE))
                .containsExactly(at("2026-03-05T00:00"), at("2026-03-06T00:00"), at("2026-03-09T00:00"));
    }

    @Test
    void rungs_that_are_reached_at_once_are_one() {
        assertThat(Ladder.LIGHT.and(workdays(1)).instants(FIVE)).containsExactly(at("2026-03-06T00:00"));
    }

    @Test
    void a_rung_is_left_out_where_the_limit_has_no_room_for_it() {
        assertThat(Ladder.NONE.and(workdays(5)).instants(FIVE)).isEmpty();
        assertThat(Ladder.NONE.and(workdays(4)).instants(FIVE)).containsExactly(at("2026-03-03T00:00"));
        assertThat(Ladder.NONE.and(workingHours(4)).instants(FIVE)).isEmpty();
        assertThat(Ladder.NONE.and(hours(24)).instants(count(hours(24), MONDAY)))
                .isEmpty();
    }

    @Test
    void the_light_is_a_rung_even_of_a_limit_that_begins_with_it() {
        assertThat(Ladder.LIGHT.instants(count(workdays(1), MONDAY))).containsExactly(at(MONDAY));
    }

    @Test
    void hours_are_warned_of_by_hours() {
        assertThat(Ladder.NONE.and(hours(2)).instants(count(hours(24), MONDAY)))
                .containsExactly(at("2026-03-03T08:00"));
        assertThat(Ladder.NONE.and(workingHours(1)).instants(count(workingHours(8), "2026-03-02T09:00", OFFICE)))
                .containsExactly(at("2026-03-02T17:00"));
    }

    @Test
    void a_limit_that_is_counted_back_may_have_reached_a_rung_before_it_begins() {
        Deadline back = workdays(3).backwards().before(on("2026-03-12"), CALENDAR);

        assertThat(back.lastDay()).isEqualTo("2026-03-09");
        assertThat(Ladder.LIGHT.and(workdays(2)).instants(back))
                .containsExactly(at("2026-03-05T00:00"), at("2026-03-06T00:00"));
    }

    @Test
    void a_clock_that_stands_still_reaches_none() {
        assertThat(Ladder.LIGHT.and(workdays(2)).instants(count(workdays(5), MONDAY, stopSince("2026-03-03T09:00"))))
                .isEmpty();
    }

    @Test
    void refuses_a_lead_that_is_no_number_of_days_or_hours() {
        assertThatThrownBy(() -> Ladder.LIGHT.and(Term.months(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a lead of 1 month has no fixed number of days; give it in days or hours");
        assertThatThrownBy(() -> Ladder.LIGHT.and(workdays(3).backwards()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the lead '3 working days before' says twice that it comes before; give '3 working days'");
        assertThatThrownBy(() -> Ladder.LIGHT.and(workdays(3)).and(workdays(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the lead '3 working days' is there twice; give it once");
    }
}
