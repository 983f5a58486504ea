package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChangedIntervalTest {

    private static final LocalDate SIGNED = LocalDate.of(2020, 1, 26);
    private static final LocalDate FRIDAY = LocalDate.of(2020, 1, 31);

    private final WorkCalendar before = ChinaCalendar.published().asKnownOn(SIGNED.minusDays(1));
    private final WorkCalendar after = ChinaCalendar.published().asKnownOn(SIGNED);
    private final CalendarChange extension = CalendarChange.between(before, after);

    @Test
    void an_interval_is_touched_where_a_day_after_its_start_and_up_to_its_end_counts_differently() {
        assertThat(extension.touches(FRIDAY.minusDays(1), FRIDAY)).isTrue();
        assertThat(extension.touches(FRIDAY.minusDays(9), FRIDAY.minusDays(1))).isFalse();
        assertThat(extension.touches(FRIDAY, FRIDAY.plusDays(1))).isTrue();
        assertThat(extension.touches(FRIDAY.plusDays(1), FRIDAY.plusDays(9))).isFalse();
        assertThat(extension.touches(FRIDAY, FRIDAY)).isFalse();
    }

    @Test
    void an_interval_around_the_change_is_touched_exactly_when_its_working_days_differ() {
        SIGNED.datesUntil(FRIDAY.plusDays(9))
                .forEach(start -> start.datesUntil(FRIDAY.plusDays(9))
                        .forEach(end -> assertThat(extension.touches(start, end))
                                .isEqualTo(before.workingDays(start, end) != after.workingDays(start, end))));
    }

    @Test
    void an_interval_is_refused_reversed() {
        assertThatThrownBy(() -> extension.touches(FRIDAY, SIGNED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the span 2020-01-31..2020-01-26 is reversed; write the earlier day first");
    }
}
