package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.calendar.OutsideCalendarException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T12. Dates come from examples/vectors or, where a comment says so, from {@link DayModel}. */
class MonthTermTest {

    private static final Counting EXACT = Counting.STANDARD.rolling(Roll.NONE);

    @ParameterizedTest(name = "{0} after {1} ends on {2}: {3}")
    @CsvSource({
        "6 months,  2006-05-21T14:20, 2006-11-21, the corresponding day",
        "1 month,   2024-01-30T18:42, 2024-02-29, a month without that day ends on its last",
        "12 months, 2013-02-17T11:59, 2014-02-17, over the year",
        "3 months,  2021-10-03T19:14, 2022-01-04, a corresponding day of rest moves on",
    })
    void the_corresponding_day_is_the_last(String term, String start, String last, String why) {
        assertThat(count(Term.parse(term), start).lastDay()).as(why).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0} after {1} ends on {2}")
    @CsvSource({ // DayModel
        "1 month,  2026-01-31, 2026-02-28",
        "1 month,  2024-05-31, 2024-06-30",
        "6 months, 2025-08-31, 2026-02-28",
        "1 year,   2024-02-29, 2025-02-28",
        "4 years,  2020-02-29, 2024-02-29",
    })
    void what_starts_at_the_end_of_a_month_ends_no_later_than_the_end_of_one(String term, String start, String last) {
        assertThat(count(Term.parse(term), start + "T10:00", EXACT).lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 11, 12, 13, 24})
    void every_start_of_five_years_has_its_corresponding_day(int months) {
        for (LocalDate start = LocalDate.of(2019, 12, 1); start.getYear() < 2025; start = start.plusDays(1)) {
            YearMonth end = YearMonth.from(start).plusMonths(months);
            LocalDate last = Clock.of(Term.months(months), at(start.atTime(10, 0)), EXACT)
                    .deadline(CALENDAR)
                    .lastDay();
            assertThat(last).isEqualTo(end.atDay(Math.min(start.getDayOfMonth(), end.lengthOfMonth())));
        }
    }

    @Test
    void two_months_are_counted_from_the_start_and_not_one_after_the_other() {
        Clock oneAndOne = Clock.of(Term.months(1), at("2026-01-31T10:00"), EXACT)
                .extended(new Extension(Term.months(1), Optional.empty()));

        assertThat(oneAndOne.deadline(CALENDAR).lastDay()).isEqualTo("2026-03-31"); // 28 March one after the other
    }

    @ParameterizedTest
    @ValueSource(strings = {"141111000 months", "2147483647 months", "100 years", "2147483647 years"})
    void a_term_longer_than_the_calendar_is_refused_however_long(String term) {
        assertThatThrownBy(() -> count(Term.parse(term), "2026-09-22T18:00"))
                .isInstanceOf(OutsideCalendarException.class);
        assertThatThrownBy(() -> Term.parse(term + " before").before(LocalDate.of(2026, 9, 22), CALENDAR))
                .isInstanceOf(OutsideCalendarException.class);
    }
}
