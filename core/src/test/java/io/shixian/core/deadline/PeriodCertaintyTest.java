package io.shixian.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.calendar.Certainty;
import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.NoticeBook;
import io.shixian.calendar.ProvisionalDayException;
import io.shixian.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T4: a due day that a notice to come may still move says so. The notices known settle the days until 2026-12-24. */
class PeriodCertaintyTest {

    private static final WorkCalendar CALENDAR = ChinaCalendar.published();

    @ParameterizedTest(name = "{1} of {0} rests on {2}")
    @CsvSource({
        "weekly, 2026-W51, ",
        "weekly, 2026-W52, 2026-12-25",
        "weekly, 2027-W01, 2027-01-08",
        "monthly, 2026-11, ",
        "monthly, 2026-12, 2026-12-31",
        "monthly, 2027-01, 2027-01-29",
        "quarterly, 2026-Q3, ",
        "quarterly, 2026-Q4, 2026-12-31",
        "yearly, 2025, ",
        "yearly, 2026, 2026-12-31",
        "every 10 working days from 2026-01-04, 2026-01-04-N24, ",
        "every 10 working days from 2026-01-04, 2026-01-04-N25, 2026-12-25",
        "every 10 working days from 2026-01-04, 2026-01-04-N30, 2026-12-25",
        "every 1 working day from 2026-12-28, 2026-12-28-N1, 2026-12-28",
    })
    void rests_on_the_days_that_decide_the_due_day(String recurrence, String id, LocalDate provisional) {
        Period period = Recurrence.parse(recurrence).period(id, CALENDAR);

        assertThat(period.firstProvisional().orElse(null)).isEqualTo(provisional);
        assertThat(period.certainty()).isEqualTo(provisional == null ? Certainty.PUBLISHED : Certainty.PROVISIONAL);
    }

    @Test
    void a_strict_calendar_refuses_what_is_not_settled() {
        WorkCalendar strict = CALENDAR.strict();

        assertThat(Recurrence.weekly().period("2026-W51", strict).due()).contains(LocalDate.parse("2026-12-18"));
        assertThatThrownBy(() -> Recurrence.weekly().period("2026-W52", strict))
                .isInstanceOf(ProvisionalDayException.class);
    }

    @Test
    void without_any_notice_the_first_period_of_all_is_provisional() {
        Period first = Recurrence.yearly().period("2001", WorkCalendar.of(NoticeBook.of(List.of())));

        assertThat(first.firstProvisional()).contains(LocalDate.parse("2001-12-31"));
        assertThat(Recurrence.everyWorkdays(300, LocalDate.parse("2001-01-01"))
                        .periodOf(LocalDate.parse("2001-01-01"), WorkCalendar.of(NoticeBook.of(List.of())))
                        .firstProvisional())
                .contains(LocalDate.parse("2001-01-01"));
    }
}
