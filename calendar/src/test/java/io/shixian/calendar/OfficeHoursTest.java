package io.shixian.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {

    private static final LocalDate A_WEDNESDAY = LocalDate.of(2026, 7, 1);
    private static final LocalDate A_MADE_UP_SATURDAY = LocalDate.of(2026, 2, 14);

    private final WorkCalendar calendar = ChinaCalendar.published();
    private final OfficeHours hours = OfficeHours.of("09:00-12:00", "13:00-17:00");

    @Test
    void hold_on_working_days_made_up_ones_included_and_on_no_others() {
        calendar.days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
                .forEach(day -> assertThat(hours.on(day.date(), calendar)).hasSize(day.isWorking() ? 2 : 0));
    }

    @Test
    void are_those_given_in_order() {
        assertThat(hours.on(A_WEDNESDAY, calendar)).hasToString("[09:00-12:00, 13:00-17:00]");
        assertThat(hours).hasToString("office hours [09:00-12:00, 13:00-17:00]");
    }

    @Test
    void say_what_they_were_given() {
        OfficeHours given = hours.on(SATURDAY, "10:00-11:00").on(A_WEDNESDAY).onMakeupDays("09:00-10:00");
        assertThat(given.ordinary()).hasToString("[09:00-12:00, 13:00-17:00]");
        assertThat(given.makeup()).hasToString("Optional[[09:00-10:00]]");
        assertThat(given.byWeekday()).hasToString("{SATURDAY=[10:00-11:00]}");
        assertThat(given.byDate()).hasToString("{2026-07-01=[]}");
        assertThat(hours.makeup()).isEmpty();
    }

    @Nested
    class On_a_made_up_working_day {

        @Test
        void are_the_ordinary_ones_even_where_saturdays_have_others() {
            assertThat(hours.on(SATURDAY, "10:00-11:00").on(A_MADE_UP_SATURDAY, calendar))
                    .hasSize(2);
        }

        @Test
        void are_others_where_others_are_given() {
            OfficeHours own = hours.onMakeupDays("09:00-12:00");

            assertThat(own.on(A_MADE_UP_SATURDAY, calendar)).hasToString("[09:00-12:00]");
            assertThat(own.on(A_WEDNESDAY, calendar)).hasSize(2);
            assertThat(hours.onMakeupDays().on(A_MADE_UP_SATURDAY, calendar)).isEmpty();
        }
    }
}
