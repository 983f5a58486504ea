package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar as anyone could know it on a day (T5). */
class KnowledgeDateTest {

    private final WorkCalendar calendar = ChinaCalendar.published();

    @ParameterizedTest(name = "the notice of {0} turned {1} from {2} into {3}")
    @CsvSource({
        "2003-04-21, 2003-04-26, MAKEUP_WORKDAY, WEEKEND",
        "2003-04-21, 2003-05-05, REST_IN_LIEU,   REST_IN_LIEU",
        "2003-04-21, 2003-05-06, REST_IN_LIEU,   WORKDAY",
        "2015-05-13, 2015-09-03, WORKDAY,        STATUTORY",
        "2015-05-13, 2015-09-04, WORKDAY,        REST_IN_LIEU",
        "2015-05-13, 2015-09-06, WEEKEND,        MAKEUP_WORKDAY",
        "2019-03-22, 2019-04-28, WEEKEND,        MAKEUP_WORKDAY",
        "2019-03-22, 2019-05-01, STATUTORY,      STATUTORY",
        "2019-03-22, 2019-05-02, WORKDAY,        REST_IN_LIEU",
        "2020-01-26, 2020-01-31, WORKDAY,        EXTENSION",
        "2020-01-26, 2020-02-01, MAKEUP_WORKDAY, EXTENSION",
        "2020-01-26, 2020-02-02, WEEKEND,        EXTENSION"
    })
    void a_notice_is_known_from_the_day_it_was_signed(LocalDate signed, LocalDate date, DayKind before, DayKind after) {
        assertThat(calendar.asKnownOn(signed.minusDays(1)).day(date).kind()).isEqualTo(before);
        assertThat(calendar.asKnownOn(signed).day(date).kind()).isEqualTo(after);
        assertThat(calendar.day(date).kind()).isEqualTo(after);
    }

    @ParameterizedTest(name = "on {0} the notices settled the days before {1}")
    @CsvSource({
        "2001-01-01, 2001-01-01",
        "2001-01-02, 2001-12-25",
        "2002-11-30, 2002-12-25",
        "2002-12-01, 2003-12-25",
        "2015-05-13, 2015-12-25",
        "2020-01-20, 2020-12-25",
        "2025-11-03, 2025-12-25",
        "2025-11-04, 2026-12-25"
    })
    void what_was_not_arranged_yet_was_provisional(LocalDate known, LocalDate horizon) {
        assertThat(calendar.asKnownOn(known).horizon()).isEqualTo(horizon);
    }

    @Nested
    class A_deadline_computed_in_january_2020 {

        private final LocalDate start = LocalDate.of(2020, 1, 20);

        @Test
        void can_be_reproduced_after_the_holiday_was_extended() {
            assertThat(calendar.asKnownOn(start).plus(start, 5)).isEqualTo("2020-02-01");
            assertThat(calendar.plus(start, 5)).isEqualTo("2020-02-04");
        }
    }
}
