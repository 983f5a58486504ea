package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A notice that is known before the one for the year before. */
class NoticeOutOfTurnTest {

    private final WorkCalendar calendar = ChinaCalendar.published().with(MadeUpNotices.OF_2028);

    @Test
    void leaves_the_year_between_provisional() {
        assertThat(calendar.horizon()).isEqualTo("2026-12-25");
        assertThat(calendar.day(LocalDate.of(2027, 6, 1)).certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(calendar.day(LocalDate.of(2027, 12, 31)).certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(calendar.day(LocalDate.of(2028, 1, 1)).certainty()).isEqualTo(Certainty.PUBLISHED);
        assertThat(calendar.day(LocalDate.of(2028, 12, 24)).certainty()).isEqualTo(Certainty.PUBLISHED);
        assertThat(calendar.day(LocalDate.of(2028, 12, 25)).certainty()).isEqualTo(Certainty.PROVISIONAL);
    }

    @Test
    void lets_a_strict_calendar_count_inside_that_year_from_a_day_before_it() {
        assertThat(calendar.strict().plus(LocalDate.of(2027, 12, 31), 1)).isEqualTo("2028-01-03");
    }

    @Test
    void leaves_no_gap_once_the_year_between_is_arranged_too() {
        assertThat(calendar.with(MadeUpNotices.OF_2027).horizon()).isEqualTo("2028-12-25");
    }
}
