package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayRangeTest {

    private final WorkCalendar calendar = ChinaCalendar.published();
    private final LocalDate first = LocalDate.of(2026, 9, 30);
    private final LocalDate last = LocalDate.of(2026, 10, 11);

    @Test
    void a_range_holds_both_ends_and_every_day_between_in_order() {
        assertThat(calendar.days(first, last).map(Day::date))
                .isEqualTo(first.datesUntil(last.plusDays(1)).toList());
        assertThat(calendar.days(first, first)).containsExactly(calendar.day(first));
    }

    @Test
    void a_range_is_refused_reversed() {
        assertThatThrownBy(() -> calendar.days(last, first))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the span 2026-10-11..2026-09-30 is reversed; write the earlier day first");
    }
}
