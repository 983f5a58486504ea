package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The table of festivals of 2001 to 2100 against lunar-festivals.csv. */
class LunarFestivalsTest {

    private final Map<Integer, Map<String, LocalDate>> facts = Facts.rows("lunar-festivals").stream()
            .filter(row -> Integer.parseInt(row.get("year")) >= 2001)
            .collect(Collectors.groupingBy(
                    row -> Integer.valueOf(row.get("year")),
                    TreeMap::new,
                    Collectors.toMap(row -> row.get("festival"), row -> LocalDate.parse(row.get("date")))));

    @Test
    void every_festival_of_the_century_is_on_its_day() {
        assertThat(facts).hasSize(100).allSatisfy((year, days) -> {
            assertThat(LunarFestivals.spring(year)).isEqualTo(days.get("春节"));
            assertThat(LunarFestivals.spring(year).minusDays(1)).isEqualTo(days.get("除夕"));
            assertThat(LunarFestivals.qingming(year)).isEqualTo(days.get("清明"));
            assertThat(LunarFestivals.dragonBoat(year)).isEqualTo(days.get("端午"));
            assertThat(LunarFestivals.midAutumn(year)).isEqualTo(days.get("中秋"));
        });
    }

    @Test
    void the_years_without_a_notice_rest_on_thirteen_days_by_the_regulation_and_on_the_weekends() {
        WorkCalendar calendar = ChinaCalendar.published();

        IntStream.rangeClosed(2027, 2100).forEach(year -> {
            Set<LocalDate> statutory = thirteenDays(year);
            calendar.days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).forEach(day -> {
                DayKind plain = Facts.isWeekend(day.date()) ? DayKind.WEEKEND : DayKind.WORKDAY;
                DayKind kind = statutory.contains(day.date()) ? DayKind.STATUTORY : plain;
                assertThat(day.kind()).as("%s", day.date()).isEqualTo(kind);
                assertThat(day.certainty()).isEqualTo(Certainty.PROVISIONAL);
            });
        });
    }

    /** Article 2 as revised in 2024: 1 + 4 + 1 + 2 + 1 + 1 + 3 days, fewer where two fall together. */
    private Set<LocalDate> thirteenDays(int year) {
        Map<String, LocalDate> lunar = facts.get(year);
        Set<LocalDate> days = new TreeSet<>(lunar.values());
        days.add(LocalDate.of(year, 1, 1));
        days.add(lunar.get("春节").plusDays(1));
        days.add(lunar.get("春节").plusDays(2));
        days.add(LocalDate.of(year, 5, 1));
        days.add(LocalDate.of(year, 5, 2));
        days.add(LocalDate.of(year, 10, 1));
        days.add(LocalDate.of(year, 10, 2));
        days.add(LocalDate.of(year, 10, 3));
        return days;
    }
}
