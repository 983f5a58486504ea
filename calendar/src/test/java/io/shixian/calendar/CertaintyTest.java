package io.shixian.calendar;

import static io.shixian.calendar.Certainty.PROVISIONAL;
import static io.shixian.calendar.Certainty.PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CertaintyTest {

    private static final LocalDate HORIZON = LocalDate.of(2026, 12, 25);

    private final WorkCalendar calendar = ChinaCalendar.published();

    @Test
    void the_notices_settle_every_day_before_25_december_of_the_last_year_arranged() {
        assertThat(calendar.horizon()).isEqualTo(HORIZON);
        assertThat(calendar.day(HORIZON.minusDays(1)).certainty()).isEqualTo(PUBLISHED);
        assertThat(calendar.day(HORIZON).certainty()).isEqualTo(PROVISIONAL);
    }

    @Test
    void the_end_of_december_is_settled_where_the_next_year_is_arranged() {
        for (int year = 2001; year <= 2025; year++) {
            assertThat(calendar.day(LocalDate.of(year, 12, 31)).certainty()).isEqualTo(PUBLISHED);
        }
    }

    @Test
    void what_rests_on_a_provisional_day_is_provisional() {
        assertThat(PUBLISHED.and(PUBLISHED)).isEqualTo(PUBLISHED);
        assertThat(PUBLISHED.and(PROVISIONAL)).isEqualTo(PROVISIONAL);
        assertThat(PROVISIONAL.and(PUBLISHED)).isEqualTo(PROVISIONAL);
        assertThat(PROVISIONAL.and(PROVISIONAL)).isEqualTo(PROVISIONAL);
    }

    @Nested
    class A_day_of_a_year_without_a_notice {

        private final LocalDate friday = LocalDate.of(2027, 1, 15);

        @Test
        void is_answered_and_the_answer_is_provisional() {
            assertThat(calendar.isWorkingDay(friday)).isTrue();
            assertThat(calendar.day(friday).certainty()).isEqualTo(PROVISIONAL);
        }

        @Test
        void rests_on_the_end_of_december_first() {
            assertThat(calendar.firstProvisional(LocalDate.of(2026, 11, 23), friday))
                    .contains(HORIZON);
        }
    }
}
