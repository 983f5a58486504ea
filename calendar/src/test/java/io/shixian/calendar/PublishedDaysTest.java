package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every day of 2001 to 2026 against working-days.csv. */
class PublishedDaysTest {

    private static final Map<String, DayKind> KINDS = Map.of(
            "statutory", DayKind.STATUTORY,
            "rest_in_lieu", DayKind.REST_IN_LIEU,
            "weekend_in_range", DayKind.WEEKEND,
            "extension", DayKind.EXTENSION,
            "makeup_workday", DayKind.MAKEUP_WORKDAY);

    private final WorkCalendar calendar = ChinaCalendar.published();

    @Test
    void every_day_is_of_the_kind_that_the_facts_give_it() {
        assertThat(Facts.arrangedDays()).hasSize(Facts.ARRANGED).allSatisfy(date -> {
            DayKind kind = named(date).map(row -> KINDS.get(row.get("class"))).orElse(plain(date));
            assertThat(calendar.day(date).kind()).isEqualTo(kind);
            assertThat(calendar.day(date).isWorking()).isEqualTo(kind.isWorking());
            assertThat(calendar.isWorkingDay(date)).isEqualTo(kind.isWorking());
        });
    }

    @Test
    void every_day_tells_its_festival_and_its_notice() {
        assertThat(Facts.arrangedDays()).allSatisfy(date -> {
            Day day = calendar.day(date);
            assertThat(day.date()).isEqualTo(date);
            assertThat(day.festival()).isEqualTo(named(date).map(row -> row.get("name")));
            assertThat(day.notice().map(Notice::id)).isEqualTo(named(date).map(row -> row.get("notice")));
            assertThat(day.source()).isEqualTo(day.notice().map(DaySource.class::cast));
        });
    }

    @Test
    void every_day_is_published_but_the_last_seven() {
        LocalDate horizon = LocalDate.of(2026, Month.DECEMBER, 25);
        assertThat(Facts.arrangedDays())
                .allSatisfy(date -> assertThat(calendar.day(date).certainty())
                        .isEqualTo(date.isBefore(horizon) ? Certainty.PUBLISHED : Certainty.PROVISIONAL));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "2024-02-09, WORKDAY,        the eve of 2024 was to be given off by employers and was not a holiday",
        "2024-03-08, WORKDAY,        妇女节: a half-day of a group (T3)",
        "2023-05-04, WORKDAY,        青年节: a half-day of a group (T3)",
        "2023-06-01, WORKDAY,        儿童节: a half-day of a group (T3)",
        "2023-08-01, WORKDAY,        建军节: a half-day of a group (T3)",
        "2020-01-31, EXTENSION,      the epidemic of 2020",
        "2020-02-02, EXTENSION,      a Sunday yet the notice extends over it",
        "2015-09-03, STATUTORY,      made a holiday once by the State Council itself",
        "2005-12-31, MAKEUP_WORKDAY, a Saturday worked by the notice for 2006",
        "2003-04-26, WEEKEND,        a Saturday once to be worked and given back on account of SARS"
    })
    void a_day_that_is_often_got_wrong(LocalDate date, DayKind kind, String reason) {
        assertThat(calendar.day(date).kind()).as(reason).isEqualTo(kind);
    }

    private static Optional<Map<String, String>> named(LocalDate date) {
        return Optional.ofNullable(Facts.NAMED.get(date));
    }

    private static DayKind plain(LocalDate date) {
        return Facts.isWeekend(date) ? DayKind.WEEKEND : DayKind.WORKDAY;
    }
}
