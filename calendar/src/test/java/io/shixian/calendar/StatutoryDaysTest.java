package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The statutory days of 2001 to 2050 against statutory.csv. */
class StatutoryDaysTest {

    private final Map<LocalDate, Set<String>> facts = new TreeMap<>(Facts.statutory());

    StatutoryDaysTest() {
        facts.keySet().removeIf(date -> date.isBefore(Facts.FIRST));
    }

    @Test
    void the_statutory_days_are_those_of_the_facts_and_no_others() {
        Set<LocalDate> days = ChinaCalendar.published()
                .days(Facts.FIRST, DayWalker.LAST)
                .filter(day -> day.kind() == DayKind.STATUTORY)
                .map(Day::date)
                .collect(Collectors.toSet());

        assertThat(days).isEqualTo(facts.keySet()).hasSizeGreaterThan(580);
    }

    @Nested
    class In_a_year_without_a_notice {

        @Test
        void a_statutory_day_names_every_festival_that_falls_on_it() {
            assertThat(facts).allSatisfy((date, festivals) -> {
                if (date.getYear() > 2026) {
                    Day day = ChinaCalendar.published().day(date);
                    assertThat(day.festival().orElseThrow().split("、")).containsExactlyInAnyOrderElementsOf(festivals);
                }
            });
        }

        @Test
        void a_statutory_day_cites_the_regulation_and_no_notice() {
            Day newYear = ChinaCalendar.published().day(LocalDate.of(2027, 1, 1));

            assertThat(newYear.source()).contains(HolidayRegulation.OF_2024);
            assertThat(newYear.notice()).isEmpty();
        }

        @Test
        void two_festivals_on_one_day_are_one_day_off() {
            Day day = ChinaCalendar.published().day(LocalDate.of(2031, 10, 1));

            assertThat(day.festival()).contains("国庆节、中秋节");
            assertThat(ChinaCalendar.published().isWorkingDay(LocalDate.of(2031, 10, 6)))
                    .as("nothing is given in lieu, a Monday")
                    .isTrue();
        }
    }
}
