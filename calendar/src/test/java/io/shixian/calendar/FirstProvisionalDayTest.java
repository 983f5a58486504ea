package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FirstProvisionalDayTest {

    private static final LocalDate HORIZON = LocalDate.of(2026, 12, 25);

    private final WorkCalendar calendar = ChinaCalendar.published();

    @Test
    void is_looked_for_after_the_start_and_up_to_the_end() {
        assertThat(calendar.firstProvisional(HORIZON.minusDays(9), HORIZON.minusDays(1)))
                .isEmpty();
        assertThat(calendar.firstProvisional(HORIZON.minusDays(1), HORIZON)).contains(HORIZON);
        assertThat(calendar.firstProvisional(HORIZON, HORIZON)).isEmpty();
        assertThat(calendar.firstProvisional(HORIZON, HORIZON.plusDays(1))).contains(HORIZON.plusDays(1));
    }

    @Test
    void is_looked_for_to_the_last_day_of_the_calendar() {
        LocalDate last = calendar.lastDay();

        assertThat(calendar.firstProvisional(last.minusDays(1), last)).contains(last);
        assertThat(calendar.firstProvisional(last, last)).isEmpty();
    }

    @Test
    void is_not_looked_for_in_a_reversed_interval() {
        assertThatThrownBy(() -> calendar.firstProvisional(HORIZON.plusDays(9), HORIZON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the span 2027-01-03..2026-12-25 is reversed; write the earlier day first");
    }
}
