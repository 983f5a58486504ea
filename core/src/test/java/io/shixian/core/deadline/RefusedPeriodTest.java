package io.shixian.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.OutsideCalendarException;
import io.shixian.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges, days and ids to which there is no answer. */
class RefusedPeriodTest {

    private static final WorkCalendar CALENDAR = ChinaCalendar.published();
    private static final Recurrence EVERY_TEN = Recurrence.everyWorkdays(10, on("2026-01-04"));

    private static LocalDate on(String date) {
        return LocalDate.parse(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"weekly", "monthly", "quarterly", "yearly", "every 10 working days from 2026-01-04"})
    void a_reversed_range_and_one_outside_the_calendar_are_refused(String name) {
        Recurrence recurrence = Recurrence.parse(name);

        assertThatThrownBy(() -> recurrence.occurrences(on("2026-03-02"), on("2026-03-01"), CALENDAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the range 2026-03-02 to 2026-03-01 is reversed; give the earlier day first");
        assertThatThrownBy(() -> recurrence.occurrences(on("2000-12-31"), on("2026-03-01"), CALENDAR))
                .isInstanceOf(OutsideCalendarException.class)
                .hasMessage("2000-12-31 is outside the calendar, which covers 2001-01-01 to 2100-12-31");
        assertThatThrownBy(() -> recurrence.occurrences(on("2026-03-01"), LocalDate.MAX, CALENDAR))
                .isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> recurrence.periodOf(on("2101-01-01"), CALENDAR))
                .isInstanceOf(OutsideCalendarException.class);
    }

    @Test
    void the_last_week_of_the_calendar_is_refused_because_its_end_is_not_known() {
        assertThatThrownBy(() -> Recurrence.weekly().occurrences(on("2100-12-01"), on("2100-12-27"), CALENDAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the period 2100-W52 goes on to 2101-01-02, but the calendar ends on 2100-12-31; "
                        + "ask for days before 2100-12-27");
        assertThat(Recurrence.weekly().occurrences(on("2100-12-20"), on("2100-12-26"), CALENDAR))
                .hasSize(1);
        assertThat(Recurrence.yearly().occurrences(on("2001-01-01"), on("2100-12-31"), CALENDAR))
                .hasSize(100);
    }

    @Test
    void a_number_of_working_days_that_leaves_the_calendar_is_refused() {
        assertThatThrownBy(() -> EVERY_TEN.period("2026-01-04-N99999999", CALENDAR))
                .isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> EVERY_TEN.period("2026-01-04-N999999999", CALENDAR))
                .isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> Recurrence.everyWorkdays(Integer.MAX_VALUE, on("2026-01-04"))
                        .periodOf(on("2026-01-04"), CALENDAR))
                .isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> Recurrence.everyWorkdays(10, on("1999-01-04"))
                        .occurrences(on("2026-01-01"), on("2026-03-01"), CALENDAR))
                .isInstanceOf(OutsideCalendarException.class);
    }

    @Test
    void a_day_before_the_first_period_is_refused() {
        assertThatThrownBy(() -> EVERY_TEN.periodOf(on("2026-01-03"), CALENDAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2026-01-03 lies before 2026-01-04, from which 'every 10 working days from 2026-01-04' "
                        + "counts; ask for that day or a later one");
    }

    @ParameterizedTest(name = "''{1}'' is no period of {0}")
    @CsvSource({
        "weekly, 2026-40, 2026-W40",
        "weekly, 2026-W4, 2026-W40",
        "weekly, 2026-W54, 2026-W40",
        "weekly, 2027-W53, 2026-W40",
        "weekly, 2026-W00, 2026-W40",
        "weekly, 2026-w40, 2026-W40",
        "weekly, '', 2026-W40",
        "monthly, 2026-13, 2026-09",
        "monthly, 2026-9, 2026-09",
        "monthly, 2026-09-01, 2026-09",
        "quarterly, 2026-Q5, 2026-Q3",
        "quarterly, 2026-Q0, 2026-Q3",
        "yearly, 26, 2026",
        "yearly, 2026-W40, 2026",
        "every 10 working days from 2026-01-04, 2026-01-04-N0, 2026-01-04-N1",
        "every 10 working days from 2026-01-04, 2026-01-04-N01, 2026-01-04-N1",
        "every 10 working days from 2026-01-04, 2026-01-05-N1, 2026-01-04-N1",
        "every 10 working days from 2026-01-04, 2026-01-04-N1234567890, 2026-01-04-N1",
        "every 10 working days from 2026-01-04, 3, 2026-01-04-N1",
    })
    void an_id_that_is_none_is_refused_with_one_that_is(String recurrence, String id, String example) {
        assertThat(Recurrence.parse(recurrence).hasPeriod(id)).isFalse();
        assertThatThrownBy(() -> Recurrence.parse(recurrence).period(id, CALENDAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + id + "' is not a period of '" + recurrence + "'; write one such as " + example);
    }

    @Test
    void a_period_whose_due_day_lies_outside_it_does_not_exist() {
        assertThatThrownBy(() -> new Period(
                        "x", on("2026-03-02"), on("2026-03-08"), Optional.of(on("2026-03-09")), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-03-09 lies outside the period x");
    }
}
