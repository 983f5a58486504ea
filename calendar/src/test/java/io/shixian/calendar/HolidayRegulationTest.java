package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayRegulationTest {

    private final WorkCalendar calendar = ChinaCalendar.published();

    @ParameterizedTest(name = "as known on {0}: {5}")
    @CsvSource({
        "2007-12-13, false, false, true,  true,  ten days by the version of 1999",
        "2007-12-14, true,  true,  false, false, eleven days by the version of 2007",
        "2013-12-10, true,  true,  false, false, still by the version of 2007",
        "2013-12-11, false, true,  false, false, eleven days by the version of 2013",
        "2024-11-09, false, true,  false, false, still by the version of 2013",
        "2024-11-10, true,  true,  true,  false, thirteen days by the version of 2024"
    })
    void a_version_is_known_from_the_day_it_was_decided(
            LocalDate known, boolean eve, boolean qingming, boolean secondOfMay, boolean thirdOfMay, String version) {
        WorkCalendar then = calendar.asKnownOn(known);

        assertThat(isStatutory(then, "2035-02-07")).isEqualTo(eve);
        assertThat(isStatutory(then, "2035-04-05")).isEqualTo(qingming);
        assertThat(isStatutory(then, "2035-05-02")).isEqualTo(secondOfMay);
        assertThat(isStatutory(then, "2035-05-03")).isEqualTo(thirdOfMay);
        assertThat(isStatutory(then, "2035-02-08"))
                .as("the first day of spring")
                .isTrue();
    }

    @Test
    void a_version_holds_from_the_first_day_of_its_first_year() {
        WorkCalendar then = calendar.asKnownOn(LocalDate.of(2024, 11, 10));

        assertThat(then.day(LocalDate.of(2025, 5, 2)).source()).contains(HolidayRegulation.OF_2024);
        assertThat(isStatutory(then, "2024-05-02")).isFalse();
        assertThat(HolidayRegulation.OF_2024.inForce()).isEqualTo("2025-01-01");
        assertThat(HolidayRegulation.OF_2024.decided()).isEqualTo("2024-11-10");
    }

    @Test
    void is_cited_with_the_order_that_promulgated_it_and_article_2() {
        assertThat(HolidayRegulation.OF_1999.citation()).isEqualTo("《全国年节及纪念日放假办法》（国务院令第270号）第二条");
        assertThat(HolidayRegulation.OF_2007.citation()).isEqualTo("《全国年节及纪念日放假办法》（国务院令第513号）第二条");
        assertThat(HolidayRegulation.OF_2013.citation()).isEqualTo("《全国年节及纪念日放假办法》（国务院令第644号）第二条");
        assertThat(HolidayRegulation.OF_2024.citation())
                .startsWith("《全国年节及纪念日放假办法》")
                .contains("2024");
    }

    @Nested
    class The_eve_of_2014 {

        private final LocalDate eve = LocalDate.of(2014, 1, 30);

        @Test
        void was_a_holiday_until_the_version_of_2013_dropped_it() {
            Day before = calendar.asKnownOn(LocalDate.of(2013, 12, 1)).day(eve);

            assertThat(before.kind()).isEqualTo(DayKind.STATUTORY);
            assertThat(before.certainty()).isEqualTo(Certainty.PROVISIONAL);
            assertThat(before.source()).contains(HolidayRegulation.OF_2007);
        }

        @Test
        void is_a_working_day_by_what_was_published() {
            assertThat(calendar.day(eve).kind()).isEqualTo(DayKind.WORKDAY);
            assertThat(calendar.day(eve).certainty()).isEqualTo(Certainty.PUBLISHED);
        }
    }

    private static boolean isStatutory(WorkCalendar calendar, String date) {
        return calendar.day(LocalDate.parse(date)).kind() == DayKind.STATUTORY;
    }
}
