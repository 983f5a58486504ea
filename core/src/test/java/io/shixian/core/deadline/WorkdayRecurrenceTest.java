package io.shixian.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every n working days from a day on, against walking from day to day over the facts. */
class WorkdayRecurrenceTest {

    private static final WorkCalendar CALENDAR = ChinaCalendar.published();
    private static final LocalDate UNTIL = LocalDate.parse("2026-12-31");

    private static List<FactPeriods.Row> walk(int n, LocalDate from) {
        List<FactPeriods.Row> periods = new ArrayList<>();
        LocalDate first = from;
        int worked = 0;
        for (LocalDate day = from; !day.isAfter(UNTIL); day = day.plusDays(1)) {
            worked += FactDays.works(day) ? 1 : 0;
            if (worked == n) {
                String id = from + "-N" + (periods.size() + 1);
                periods.add(new FactPeriods.Row(id, first, day, Optional.of(day)));
                first = day.plusDays(1);
                worked = 0;
            }
        }
        return periods;
    }

    /** A first day of the calendar, a make-up Sunday, an ordinary Saturday, a holiday and an ordinary day. */
    @ParameterizedTest
    @ValueSource(strings = {"2001-01-01", "2026-01-04", "2025-06-07", "2024-10-01", "2023-03-08"})
    void goes_as_one_walks(LocalDate from) {
        for (int n : new int[] {1, 2, 3, 5, 7, 10, 20, 22, 60, 250, 251}) {
            assertThat(Recurrence.everyWorkdays(n, from).occurrences(FactDays.FIRST, UNTIL, CALENDAR))
                    .as("every %s working days", n)
                    .extracting(FactPeriods.Row::of)
                    .isEqualTo(walk(n, from));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2026-01-04, 2026-01-15",
        "2, 2026-01-16, 2026-01-29",
        "4, 2026-02-13, 2026-03-04",
        "19, 2026-09-22, 2026-10-12",
    })
    void ten_working_days_from_the_first_made_up_sunday_of_2026(int number, LocalDate first, LocalDate due) {
        Period period =
                Recurrence.everyWorkdays(10, LocalDate.parse("2026-01-04")).period("2026-01-04-N" + number, CALENDAR);

        assertThat(FactPeriods.Row.of(period))
                .isEqualTo(new FactPeriods.Row("2026-01-04-N" + number, first, due, Optional.of(due)));
    }

    @Test
    void every_day_from_the_first_on_lies_in_the_period_that_is_found_for_it() {
        Recurrence recurrence = Recurrence.everyWorkdays(7, LocalDate.parse("2024-10-01"));

        for (FactPeriods.Row row : walk(7, LocalDate.parse("2024-10-01"))) {
            assertThat(row.first().datesUntil(row.last().plusDays(1)))
                    .allSatisfy(day -> assertThat(FactPeriods.Row.of(recurrence.periodOf(day, CALENDAR)))
                            .isEqualTo(row));
        }
    }

    @Test
    void a_range_before_the_first_day_holds_no_period_and_a_range_takes_only_what_is_due_in_it() {
        Recurrence recurrence = Recurrence.everyWorkdays(10, LocalDate.parse("2026-01-04"));

        assertThat(recurrence.occurrences(LocalDate.parse("2025-01-01"), LocalDate.parse("2026-01-03"), CALENDAR))
                .isEmpty();
        assertThat(recurrence.occurrences(LocalDate.parse("2026-01-16"), LocalDate.parse("2026-01-28"), CALENDAR))
                .isEmpty();
        assertThat(recurrence.occurrences(LocalDate.parse("2026-01-29"), LocalDate.parse("2026-02-12"), CALENDAR))
                .extracting(Period::id)
                .containsExactly("2026-01-04-N2", "2026-01-04-N3");
    }
}
