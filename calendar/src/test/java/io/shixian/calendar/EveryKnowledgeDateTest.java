package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On the day each notice was signed, and the day before, against working-days.csv and superseded.csv. */
class EveryKnowledgeDateTest {

    private static final Map<String, LocalDate> SIGNED = Facts.rows("notices").stream()
            .collect(Collectors.toMap(row -> row.get("notice"), row -> signed(row.get("signed"))));

    static Stream<LocalDate> days() {
        return SIGNED.values().stream()
                .flatMap(signed -> Stream.of(signed.minusDays(1), signed))
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("days")
    void a_day_is_worked_or_off_as_the_notices_said_so_far(LocalDate known) {
        WorkCalendar calendar = ChinaCalendar.published().asKnownOn(known);
        Map<LocalDate, Boolean> worked = workedAsKnownOn(known);

        assertThat(worked)
                .allSatisfy((date, works) ->
                        assertThat(calendar.isWorkingDay(date)).as("%s", date).isEqualTo(works));
    }

    /** All days of the years arranged by then, weekends and weekdays first and the notices over them. */
    private static Map<LocalDate, Boolean> workedAsKnownOn(LocalDate known) {
        Map<LocalDate, Boolean> worked = new TreeMap<>();
        List<Map<String, String>> standing = Facts.NAMED.values().stream()
                .filter(row -> isKnown(row.get("notice"), known))
                .toList();
        standing.stream()
                .map(row -> Integer.valueOf(row.get("arrangement_year")))
                .distinct()
                .flatMap(year -> LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)))
                .forEach(date -> worked.put(date, !Facts.isWeekend(date)));
        standing.forEach(row -> name(worked, row));
        Facts.rows("superseded").stream()
                .filter(row -> isKnown(row.get("notice"), known) && !isKnown(row.get("superseded_by"), known))
                .forEach(row -> name(worked, row));
        return worked;
    }

    private static void name(Map<LocalDate, Boolean> named, Map<String, String> row) {
        named.put(LocalDate.parse(row.get("date")), row.get("kind").equals("work"));
    }

    private static boolean isKnown(String notice, LocalDate known) {
        return !SIGNED.get(notice).isAfter(known);
    }

    /** Where only the month is known the notice counts as known from its first day. */
    private static LocalDate signed(String text) {
        String date = text.replace("(?)", "");
        return LocalDate.parse(date.length() == 7 ? date + "-01" : date);
    }
}
