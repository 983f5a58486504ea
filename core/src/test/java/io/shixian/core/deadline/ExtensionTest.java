package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T22. Dates come from examples/vectors. */
class ExtensionTest {

    @ParameterizedTest(name = "{0} and {1} from {2} end on {3}")
    @CsvSource({
        "45 working days, 15 working days, 2015-07-16T06:31, 2015-10-15",
        "20 working days, 20 working days, 2023-12-08T16:20, 2024-02-04",
        " 5 working days,  5 working days, 2018-04-04T12:26, 2018-04-19",
    })
    void it_adds_to_the_same_clock_from_the_same_start(String term, String more, String start, String last) {
        Clock clock = Clock.of(Term.parse(term), at(start)).extended(by(more));

        assertThat(clock.deadline(CALENDAR).lastDay()).isEqualTo(last);
        assertThat(clock.term()).isEqualTo(Term.parse(term));
    }

    @Test
    void extensions_add_up() {
        Clock clock = Clock.of(Term.workdays(20), at("2023-12-08T16:20"))
                .extended(by("15 working days"))
                .extended(by("5 working days"));

        assertThat(clock.total()).isEqualTo(Term.workdays(40));
        assertThat(clock.deadline(CALENDAR).lastDay()).isEqualTo("2024-02-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 calendar days", "1 month", "8 hours", "same day", "5 working days before"})
    void another_unit_is_refused(String more) {
        Clock clock = Clock.of(Term.workdays(20), at("2023-12-08T16:20"));

        assertThatThrownBy(() -> clock.extended(by(more)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an extension of " + more + " can't be added to 20 working days; "
                        + "it must be in the same unit");
    }

    @Test
    void a_sum_too_large_to_be_counted_is_refused() {
        Clock clock = Clock.of(Term.hours(Integer.MAX_VALUE), at("2023-12-08T16:20"));

        assertThatThrownBy(() -> clock.extended(by("1 hour")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an extension of 1 hour can't be added to 2147483647 hours; together they are too long");
    }

    private static Extension by(String term) {
        return new Extension(Term.parse(term), Optional.empty());
    }
}
