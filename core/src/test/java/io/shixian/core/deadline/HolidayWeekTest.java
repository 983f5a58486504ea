package io.shixian.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.Overlay;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.law.Label;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Weeks in which no office opens: nothing is owed in them, and they are listed all the same. */
class HolidayWeekTest {

    private static final WorkCalendar CALENDAR = ChinaCalendar.published();

    /** All there were from 2001 to 2026, by the facts. */
    private static final String[] WEEKS = {
        "2001-W40",
        "2006-W18",
        "2007-W40",
        "2008-W40",
        "2012-W40",
        "2017-W40",
        "2018-W40",
        "2019-W06",
        "2020-W05",
        "2022-W05",
        "2026-W08"
    };

    @Test
    void there_were_eleven_from_2001_to_2026() {
        assertThat(Recurrence.weekly().occurrences(FactDays.FIRST, LocalDate.parse("2026-12-27"), CALENDAR))
                .filteredOn(period -> period.due().isEmpty())
                .extracting(Period::id)
                .containsExactly(WEEKS);
    }

    @Test
    void in_the_spring_festival_week_of_2026_nothing_is_owed_and_why_is_told() {
        Period week = Recurrence.weekly().period("2026-W08", CALENDAR);

        assertThat(week).hasToString("2026-W08 (2026-02-16 to 2026-02-22), nothing owed (published)");
        assertThat(week.whyNothingIsOwed())
                .contains(new Label(
                        "2026-02-16 至 2026-02-22 没有工作日，无此义务",
                        "no working day from 2026-02-16 to 2026-02-22, so nothing is owed"));
    }

    @Test
    void one_working_day_is_enough_for_the_duty_to_be_owed() {
        Period week = Recurrence.weekly().period("2026-W40", CALENDAR);

        assertThat(week.due()).contains(LocalDate.parse("2026-09-30"));
        assertThat(week.whyNothingIsOwed()).isEmpty();
    }

    @Test
    void such_a_week_belongs_to_the_range_of_its_last_day() {
        LocalDate last = LocalDate.parse("2026-02-22");

        assertThat(Recurrence.weekly().occurrences(last, last, CALENDAR))
                .extracting(Period::id)
                .containsExactly("2026-W08");
        assertThat(Recurrence.weekly().occurrences(last.minusDays(6), last.minusDays(1), CALENDAR))
                .isEmpty();
    }

    @Test
    void the_extension_of_2020_took_a_duty_away_that_was_owed_until_it_was_known() {
        Period before = Recurrence.weekly().period("2020-W05", CALENDAR.asKnownOn(LocalDate.parse("2020-01-20")));

        assertThat(before.due()).contains(LocalDate.parse("2020-02-01"));
        assertThat(Recurrence.weekly().period("2020-W05", CALENDAR).due()).isEmpty();
    }

    @Test
    void a_month_can_lose_its_duty_to_a_local_closing() {
        WorkCalendar closed = CALENDAR.with(Overlay.named("flood", "防汛指挥部令")
                .closed(LocalDate.parse("2025-06-01"), LocalDate.parse("2025-06-30"), "防汛"));

        assertThat(Recurrence.monthly().period("2025-06", closed).due()).isEmpty();
        assertThat(Recurrence.weekly().period("2025-W23", closed).due()).isEmpty();
        assertThat(Recurrence.quarterly().period("2025-Q2", closed).due()).contains(LocalDate.parse("2025-05-30"));
    }
}
