package io.shixian.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How recurrences are written in both languages, and what is refused. */
class RecurrenceTextTest {

    @ParameterizedTest(name = "''{0}'' is {1} and {2}")
    @CsvSource({
        "weekly,      weekly,    每周",
        "' weekly ',  weekly,    每周",
        "每星期,      weekly,    每周",
        "monthly,     monthly,   每月",
        "quarterly,   quarterly, 每季度",
        "每季,        quarterly, 每季度",
        "yearly,      yearly,    每年",
        "every 10 working days from 2026-01-04,   every 10 working days from 2026-01-04, 自2026-01-04起每10个工作日",
        "every  1 working days  from 2026-01-04,  every 1 working day from 2026-01-04,   自2026-01-04起每1个工作日",
        "自2026-01-04起，每十个工作日,            every 10 working days from 2026-01-04, 自2026-01-04起每10个工作日",
    })
    void is_read_and_written_in_both_languages(String text, String en, String zh) {
        Recurrence recurrence = Recurrence.parse(text);

        assertThat(recurrence).hasToString(en);
        assertThat(recurrence.label().en()).isEqualTo(en);
        assertThat(recurrence.label().zh()).isEqualTo(zh);
        assertThat(Recurrence.parse(en)).isEqualTo(recurrence);
        assertThat(Recurrence.parse(zh)).isEqualTo(recurrence);
    }

    @Property(tries = 200)
    void every_number_of_working_days_is_read_back(
            @ForAll @IntRange(min = 1) int n, @ForAll @IntRange(max = 36_000) int day) {
        Recurrence recurrence =
                Recurrence.everyWorkdays(n, LocalDate.parse("2001-01-01").plusDays(day));

        assertThat(Recurrence.parse(recurrence.toString())).isEqualTo(recurrence);
        assertThat(Recurrence.parse(recurrence.label().zh())).isEqualTo(recurrence);
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
            strings = {
                "",
                "Weekly",
                "daily",
                "fortnightly",
                "每日",
                "每10个工作日",
                "every 10 working days",
                "every 10 working days from today",
                "every 10 working days from 2026-02-30",
                "every 0 working days from 2026-01-04",
                "every -1 working days from 2026-01-04",
                "every 10 calendar days from 2026-01-04",
                "every 10 working days before from 2026-01-04",
                "every same day from 2026-01-04",
                "every 2147483648 working days from 2026-01-04",
                "自2026-13-01起每10个工作日",
                "自2026-01-04起每10个自然日",
            })
    void text_that_is_no_recurrence_is_refused_with_the_text_and_a_way_out(String text) {
        assertThatThrownBy(() -> Recurrence.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + (text.length() > 40 ? text.substring(0, 40) + "…" : text)
                        + "' is not a recurrence; write weekly, ")
                .hasMessageEndingWith("自2026-01-04起每10个工作日");
    }

    @Test
    void fewer_than_one_working_day_is_refused() {
        assertThatThrownBy(() -> Recurrence.everyWorkdays(0, LocalDate.parse("2026-01-04")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("every 0 working days is no recurrence; the number is 1 or more");
    }
}
