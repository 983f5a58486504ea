package io.shixian.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Recurrence;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import io.shixian.core.party.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DutyOccurrenceTest {

    private static final WorkCalendar CALENDAR = ChinaCalendar.published();
    private static final Duty INSPECTION =
            Duties.builtIn().find("duty.inspection").orElseThrow();

    private static List<Occurrence> between(Duty duty, String from, String to) {
        return duty.occurrences(LocalDate.parse(from), LocalDate.parse(to), CALENDAR);
    }

    @Test
    void a_week_without_a_working_day_is_listed_among_the_others_but_owes_nothing() {
        List<Occurrence> occurrences = between(INSPECTION, "2026-02-09", "2026-03-01");

        assertThat(occurrences)
                .extracting(Occurrence::toString)
                .containsExactly("duty.inspection 2026-W07", "duty.inspection 2026-W08", "duty.inspection 2026-W09");
        assertThat(occurrences)
                .extracting(Occurrence::due)
                .containsExactly(
                        Optional.of(LocalDate.parse("2026-02-14")), // a Saturday made up
                        Optional.empty(),
                        Optional.of(LocalDate.parse("2026-02-28"))); // likewise
    }

    /** GDZW 0001.5-2019 is in force from Friday 2019-08-09 on. */
    @Test
    void nothing_is_owed_before_the_text_is_in_force() {
        assertThat(between(INSPECTION, "2018-01-01", "2019-08-18"))
                .extracting(occurrence -> occurrence.period().id())
                .containsExactly("2019-W32", "2019-W33");
        assertThat(between(INSPECTION, "2018-01-01", "2019-08-08")).isEmpty();
    }

    @Test
    void nothing_is_owed_after_the_text_was_replaced() {
        Source replaced = new Source(
                "OLD",
                Source.Kind.STANDARD,
                new Label("旧规范", "old standard"),
                LocalDate.parse("2025-01-01"),
                Optional.of(LocalDate.parse("2025-06-30")));
        Duty review = new Duty(
                "review",
                new Label("检查", "review"),
                Recurrence.quarterly(),
                PeriodSource.TEXT,
                Role.OPERATOR,
                replaced.section("4"),
                "review",
                Optional.empty());

        assertThat(between(review, "2024-01-01", "2026-12-31"))
                .extracting(occurrence -> occurrence.period().id())
                .containsExactly("2025-Q1", "2025-Q2");
    }

    @Test
    void a_host_may_count_working_days() {
        Duty backup = HostDuty.every(Recurrence.everyWorkdays(10, LocalDate.parse("2026-01-04")));

        assertThat(between(backup, "2026-01-01", "2026-01-31"))
                .extracting(Occurrence::toString)
                .containsExactly("backup 2026-01-04-N1", "backup 2026-01-04-N2");
    }
}
