package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.calendar.ProvisionalDayException;
import org.junit.jupiter.api.Test;

/** T4 on a calendar that refuses provisional answers. */
class StrictDeadlineTest {

    @Test
    void what_rests_on_a_provisional_day_is_refused() {
        assertThatThrownBy(() -> Term.workdays(5).after(at("2026-12-18T10:00"), CALENDAR.strict()))
                .isInstanceOf(ProvisionalDayException.class)
                .hasMessageContaining("2026-12-25");
    }

    @Test
    void the_rest_is_answered_and_explained() {
        Deadline exact = Clock.of(Term.calendarDays(22), at("2026-12-24T10:00"), Counting.STANDARD.rolling(Roll.NONE))
                .deadline(CALENDAR.strict());

        assertThat(exact).hasToString("22 calendar days, last day 2027-01-15 (published)");
        assertThat(exact.explain().toString()).contains("2027-01-15");
        assertThat(Term.workdays(4)
                        .after(at("2026-12-18T10:00"), CALENDAR.strict())
                        .lastDay())
                .isEqualTo("2026-12-24");
    }
}
