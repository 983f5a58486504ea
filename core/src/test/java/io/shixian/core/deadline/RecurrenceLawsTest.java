package io.shixian.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.Overlay;
import io.shixian.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every recurrence, every range and every calendar. */
class RecurrenceLawsTest {

    private static final LocalDate FIRST = LocalDate.parse("2001-01-01");

    /** Whole weeks without work come often on it. */
    private static final WorkCalendar LAZY = ChinaCalendar.published()
            .with(Overlay.named("lazy", "测试")
                    .closed(LocalDate.parse("2020-02-03"), LocalDate.parse("2021-06-30"), "停业"));

    @Property(tries = 500)
    void ranges_that_follow_one_another_share_no_period_and_lose_none(
            @ForAll("recurrences") Recurrence recurrence,
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll @IntRange(max = 36_000) int start,
            @ForAll @IntRange(min = 1, max = 400) int first,
            @ForAll @IntRange(min = 1, max = 100) int second) {
        LocalDate from = FIRST.plusDays(start);
        LocalDate cut = min(from.plusDays(first), LocalDate.parse("2099-06-30"));
        LocalDate to = cut.plusDays(second);
        List<Period> parts = new ArrayList<>(recurrence.occurrences(min(from, cut), cut, calendar));
        parts.addAll(recurrence.occurrences(cut.plusDays(1), to, calendar));

        assertThat(parts).isEqualTo(recurrence.occurrences(min(from, cut), to, calendar));
        assertThat(new HashSet<>(parts.stream().map(Period::id).toList())).hasSameSizeAs(parts);
    }

    @Property(tries = 500)
    void periods_follow_one_another_without_a_gap(
            @ForAll("recurrences") Recurrence recurrence,
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll @IntRange(max = 35_000) int start,
            @ForAll @IntRange(min = 1, max = 800) int days) {
        LocalDate from = FIRST.plusDays(start);
        List<Period> periods = recurrence.occurrences(from, from.plusDays(days), calendar);

        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).first())
                    .isEqualTo(periods.get(i - 1).last().plusDays(1));
        }
    }

    @Property(tries = 500)
    void the_due_day_is_the_last_working_day_of_its_period(
            @ForAll("recurrences") Recurrence recurrence,
            @ForAll("calendars") WorkCalendar calendar,
            @ForAll @IntRange(max = 35_000) int start) {
        LocalDate from = FIRST.plusDays(start);

        assertThat(recurrence.occurrences(from, from.plusDays(400), calendar)).allSatisfy(period -> {
            List<LocalDate> worked = period.first()
                    .datesUntil(period.last().plusDays(1))
                    .filter(calendar::isWorkingDay)
                    .toList();
            assertThat(period.due()).isEqualTo(worked.stream().reduce((one, next) -> next));
            assertThat(period.due().orElse(period.last())).isBetween(from, from.plusDays(400));
            assertThat(recurrence.period(period.id(), calendar)).isEqualTo(period);
        });
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    @Provide
    Arbitrary<WorkCalendar> calendars() {
        return Arbitraries.of(ChinaCalendar.published(), LAZY);
    }

    @Provide
    Arbitrary<Recurrence> recurrences() {
        Arbitrary<Recurrence> workdays = Combinators.combine(
                        Arbitraries.integers().between(1, 300),
                        Arbitraries.integers().between(0, 10_000))
                .as((n, day) -> Recurrence.everyWorkdays(n, FIRST.plusDays(day)));
        return Arbitraries.oneOf(
                Arbitraries.of(Recurrence.weekly(), Recurrence.monthly(), Recurrence.quarterly(), Recurrence.yearly()),
                workdays);
    }
}
