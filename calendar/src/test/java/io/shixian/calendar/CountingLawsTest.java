package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every count on every day of the century. */
class CountingLawsTest {

    private static final int MARGIN = 1_000;

    private final WorkCalendar calendar = ChinaCalendar.published();
    private final List<LocalDate> days = calendar.firstDay()
            .plusDays(MARGIN)
            .datesUntil(calendar.lastDay().minusDays(MARGIN))
            .toList();

    @ParameterizedTest
    @ValueSource(ints = {-500, -250, -60, -20, -5, -3, -2, -1, 0, 1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90, 250, 500})
    void a_later_start_never_ends_earlier(int n) {
        assertThat(days)
                .filteredOn(date -> calendar.plus(date.plusDays(1), n).isBefore(calendar.plus(date, n)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-500, -250, -60, -20, -5, -3, -2, -1, 0, 1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90, 250, 500})
    void counting_from_a_working_day_and_back_returns_to_it(int n) {
        assertThat(days)
                .filteredOn(calendar::isWorkingDay)
                .filteredOn(date -> !calendar.plus(calendar.plus(date, n), -n).equals(date))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 20, 60, 250})
    void a_count_is_so_many_working_days_long(int n) {
        assertThat(days)
                .filteredOn(date -> calendar.workingDays(date, calendar.plus(date, n)) != n)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 20, 60, 250})
    void one_count_after_another_is_their_sum(int n) {
        assertThat(days)
                .filteredOn(date -> !calendar.plus(calendar.plus(date, n), 7).equals(calendar.plus(date, n + 7)))
                .isEmpty();
    }
}
