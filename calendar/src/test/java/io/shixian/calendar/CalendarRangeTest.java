package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CalendarRangeTest {

    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private final WorkCalendar calendar = ChinaCalendar.published();

    @Test
    void is_the_century_from_2001_to_2100() {
        assertThat(calendar.firstDay()).isEqualTo(FIRST);
        assertThat(calendar.lastDay()).isEqualTo(LAST);
        assertThat(calendar.days(FIRST, LAST)).hasSize(36_524);
    }

    @Nested
    class A_count {

        @Test
        void reaches_the_last_day_from_the_first_and_the_first_working_day_from_the_last() {
            int all = calendar.workingDays(FIRST, LAST);

            assertThat(calendar.plus(FIRST, all)).isEqualTo(LAST);
            assertThat(calendar.plus(LAST, 1 - all)).isEqualTo("2001-01-02");
        }

        @Test
        void is_refused_when_it_leaves_the_calendar_by_one_working_day() {
            int all = calendar.workingDays(FIRST, LAST);

            assertThatThrownBy(() -> calendar.plus(FIRST, all + 1)).isInstanceOf(OutsideCalendarException.class);
            assertThatThrownBy(() -> calendar.plus(LAST, -all)).isInstanceOf(OutsideCalendarException.class);
        }

        @Test
        void is_refused_however_large_it_is_and_says_so() {
            for (LocalDate date : List.of(FIRST, LocalDate.of(2026, 1, 1), LAST)) {
                for (int n : new int[] {Integer.MIN_VALUE, Integer.MIN_VALUE + 1, Integer.MAX_VALUE}) {
                    assertThatThrownBy(() -> calendar.plus(date, n))
                            .isInstanceOf(OutsideCalendarException.class)
                            .hasMessage("counting " + n + " working days from " + date
                                    + " leaves the calendar, which covers 2001-01-01 to 2100-12-31");
                }
            }
        }
    }

    @Nested
    class At_the_edge {

        @Test
        void the_first_day_a_holiday_has_a_next_working_day_and_none_before() {
            assertThat(calendar.sameOrNext(FIRST)).isEqualTo("2001-01-02");
            assertThatThrownBy(() -> calendar.sameOrPrevious(FIRST)).isInstanceOf(OutsideCalendarException.class);
            assertThatThrownBy(() -> calendar.previous(FIRST)).isInstanceOf(OutsideCalendarException.class);
        }

        @Test
        void the_last_day_a_working_friday_has_none_after_but_itself() {
            assertThat(calendar.sameOrNext(LAST)).isEqualTo(LAST);
            assertThat(calendar.sameOrPrevious(LAST)).isEqualTo(LAST);
            assertThat(calendar.previous(LAST)).isEqualTo("2100-12-30");
            assertThatThrownBy(() -> calendar.next(LAST)).isInstanceOf(OutsideCalendarException.class);
        }

        @Test
        void the_first_and_the_last_day_alone_hold_no_working_day() {
            assertThat(calendar.workingDays(FIRST, FIRST)).isZero();
            assertThat(calendar.workingDays(LAST, LAST)).isZero();
        }
    }
}
