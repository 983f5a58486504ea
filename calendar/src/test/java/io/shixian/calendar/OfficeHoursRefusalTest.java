package io.shixian.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursRefusalTest {

    private static final LocalDate A_FRIDAY = LocalDate.of(2026, 7, 3);

    private final WorkCalendar calendar = ChinaCalendar.published();
    private final OfficeHours hours = OfficeHours.of("09:00-12:00", "13:00-17:00");

    @Test
    void hours_are_refused_when_every_weekday_would_be_closed() {
        assertThatThrownBy(OfficeHours::of)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("office hours leave every weekday closed; open the office on one weekday at least");
    }

    @Test
    void hours_are_refused_when_only_saturdays_and_sundays_would_be_open() {
        OfficeHours onFridays = hours.on(SATURDAY, "09:00-12:00");
        for (DayOfWeek day : EnumSet.range(MONDAY, THURSDAY)) {
            onFridays = onFridays.on(day);
        }
        OfficeHours last = onFridays;
        assertThat(last.on(A_FRIDAY, calendar)).hasSize(2);
        assertThatThrownBy(() -> last.on(FRIDAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"09:00-12:00, 11:59-17:00", "13:00-17:00, 09:00-12:00", "13:00-24:00, 23:00-23:30"})
    void hours_are_refused_when_they_overlap_or_stand_in_the_wrong_order(String one, String other) {
        assertThatThrownBy(() -> OfficeHours.of(one, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("office hours " + one + " and " + other
                        + " overlap or stand in the wrong order; write them apart, the earlier first");
        assertThatThrownBy(() -> hours.on(FRIDAY, one, other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hours.on(A_FRIDAY, one, other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hours.onMakeupDays(one, other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hours_are_not_refused_when_one_begins_where_the_other_ends() {
        assertThat(OfficeHours.of("09:00-12:00", "12:00-17:00").on(A_FRIDAY, calendar))
                .hasSize(2);
    }
}
