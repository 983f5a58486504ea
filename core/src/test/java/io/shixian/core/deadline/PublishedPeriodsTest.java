package io.shixian.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every week, month, quarter and year that the notices arrange, against facts computed apart from this library. */
class PublishedPeriodsTest {

    private static final WorkCalendar CALENDAR = ChinaCalendar.published();

    /** The last week of 2026 ends in a year that no notice arranges. */
    @ParameterizedTest(name = "{0}: {1} periods until {2}")
    @CsvSource({
        "weekly, 1356, 2026-12-27",
        "monthly, 312, 2026-12-31",
        "quarterly, 104, 2026-12-31",
        "yearly, 26, 2026-12-31"
    })
    void have_the_days_that_the_facts_give_them(String recurrence, int count, LocalDate until) {
        List<FactPeriods.Row> facts = FactPeriods.of(recurrence);

        assertThat(facts).hasSize(count);
        assertThat(Recurrence.parse(recurrence).occurrences(FactDays.FIRST, until, CALENDAR))
                .extracting(FactPeriods.Row::of)
                .isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource({"weekly", "monthly", "quarterly", "yearly"})
    void are_found_by_their_ids_and_by_each_of_their_days(String name) {
        Recurrence recurrence = Recurrence.parse(name);

        assertThat(FactPeriods.of(name)).allSatisfy(fact -> {
            assertThat(recurrence.hasPeriod(fact.id())).isTrue();
            assertThat(FactPeriods.Row.of(recurrence.period(fact.id(), CALENDAR)))
                    .isEqualTo(fact);
            assertThat(fact.first().datesUntil(fact.last().plusDays(1)))
                    .allSatisfy(day ->
                            assertThat(recurrence.periodOf(day, CALENDAR).id()).isEqualTo(fact.id()));
        });
    }

    /** The week of 2026-09-28 is due on Wednesday 30 September: the rest of it is National Day. */
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-09-30, 2026-09-30, true",
        "2026-09-28, 2026-09-30, true",
        "2026-09-28, 2026-09-29, false",
        "2026-10-01, 2026-10-04, false",
    })
    void belong_to_the_range_in_which_they_are_due(LocalDate from, LocalDate to, boolean expected) {
        assertThat(Recurrence.weekly().occurrences(from, to, CALENDAR))
                .extracting(Period::id)
                .containsExactlyElementsOf(expected ? List.of("2026-W40") : List.of());
    }

    @Test
    void may_be_due_on_a_saturday_or_sunday_that_is_made_up() {
        assertThat(Recurrence.monthly().period("2022-01", CALENDAR).due()).contains(LocalDate.parse("2022-01-30"));
        assertThat(Recurrence.quarterly().period("2018-Q3", CALENDAR).due()).contains(LocalDate.parse("2018-09-30"));
        assertThat(Recurrence.yearly().period("2011", CALENDAR).due()).contains(LocalDate.parse("2011-12-31"));
        assertThat(Recurrence.weekly().period("2026-W41", CALENDAR))
                .hasToString("2026-W41 (2026-10-05 to 2026-10-11), due 2026-10-10 (published)");
    }
}
