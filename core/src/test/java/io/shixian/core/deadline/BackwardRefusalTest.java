package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.on;
import static io.shixian.core.deadline.Shanghai.stop;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.calendar.OutsideCalendarException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** T16: what a backward limit can not be. */
class BackwardRefusalTest {

    @Test
    void it_can_be_neither_suspended_nor_extended() {
        Clock clock = Clock.before(Term.workdays(5).backwards(), on("2016-12-29"), Counting.STANDARD);

        assertThatThrownBy(() -> clock.suspended(stop("2016-12-20T09:00", "2016-12-21T09:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("can be neither suspended nor extended");
        assertThatThrownBy(() -> clock.extended(new Extension(Term.workdays(5).backwards(), Optional.empty())))
                .hasMessageContaining("can be neither suspended nor extended");
    }

    @Test
    void a_term_is_counted_only_in_its_own_direction() {
        assertThatThrownBy(() -> Clock.of(Term.workdays(5).backwards(), at("2016-12-29T09:00")))
                .hasMessage("5 working days before needs the day it is counted back from; use "
                        + "Clock.before(term, target, counting)");
        assertThatThrownBy(() -> Term.workdays(5).before(on("2016-12-29"), CALENDAR))
                .hasMessage("5 working days runs onwards from its start; use Clock.of, or '5 working days before'");
    }

    @ParameterizedTest
    @EnumSource(
            value = Unit.class,
            names = {"HOURS", "WORKING_HOURS", "SAME_DAY"})
    void hours_and_the_same_day_have_no_backward_term(Unit unit) {
        assertThatThrownBy(() -> new Term(unit == Unit.SAME_DAY ? 0 : 5, unit, Term.Direction.BEFORE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + unit.label().en() + "' terms can't be counted backwards; use working days, "
                        + "calendar days, months or years");
    }

    @ParameterizedTest
    @CsvSource({"1 working day before, 2001-01-01", "5 calendar days before, 2001-01-03", "1 year before, 2001-06-01"})
    void a_last_day_before_the_calendar_is_refused(String term, String target) {
        assertThatThrownBy(() -> Term.parse(term).before(on(target), CALENDAR))
                .isInstanceOf(OutsideCalendarException.class);
    }
}
