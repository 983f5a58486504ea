package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BeforeTheFirstNoticeTest {

    private final WorkCalendar calendar = ChinaCalendar.published();
    private final WorkCalendar regulationOnly = calendar.asKnownOn(LocalDate.of(2000, 1, 1));

    @Test
    void the_regulation_of_1999_alone_answers() {
        assertThat(regulationOnly.notices().notices()).isEmpty();
        assertThat(regulationOnly.days(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 12, 31)))
                .filteredOn(day -> day.source().isPresent())
                .hasSize(10)
                .allSatisfy(day -> assertThat(day.source()).contains(HolidayRegulation.OF_1999));
        assertThat(regulationOnly.isWorkingDay(LocalDate.of(2001, 1, 20)))
                .as("to be worked only by the notice, a Saturday")
                .isFalse();
    }

    @Test
    void every_day_is_provisional() {
        assertThat(regulationOnly.horizon()).isEqualTo("2001-01-01");
        assertThat(regulationOnly.days(calendar.firstDay(), calendar.lastDay()))
                .extracting(Day::certainty)
                .containsOnly(Certainty.PROVISIONAL);
    }
}
