package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The 400 cases that any library for Chinese time limits can be tested with. */
class VectorsTest {

    @Test
    void there_are_four_hundred_cases_and_none_is_of_an_unknown_rule() {
        assertThat(Vectors.all().stream().collect(groupingBy(Vectors.Case::rule, counting())))
                .isEqualTo(Map.of(
                        "T10", 96L, "T11", 48L, "T12", 21L, "T13", 11L, "T15", 19L, "T16", 36L, "T20", 102L, "T22", 23L,
                        "plus", 25L, "between", 19L));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void a_limit_runs_out_when_the_case_says(Vectors.Case one) {
        Clock clock = Clock.of(one.limit(), one.start());
        for (Suspension stop : one.suspensions()) {
            clock = clock.suspended(stop);
        }
        if (one.extension().isPresent()) {
            clock = clock.extended(one.extension().get());
        }

        Deadline deadline = clock.deadline(CALENDAR);

        assertThat(deadline.expiresAt()).isEqualTo(one.expiresAt().orElseThrow());
        assertThat(deadline.lastDay()).isEqualTo(one.lastDay().orElse(deadline.lastDay()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("backwardLimits")
    void a_backward_limit_ends_on_the_day_the_case_says(Vectors.Case one) {
        assertThat(one.limit().before(one.date("target"), CALENDAR).lastDay())
                .isEqualTo(one.lastDay().orElseThrow());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sums")
    void working_days_add_up_as_the_case_says(Vectors.Case one) {
        assertThat(CALENDAR.plus(one.date("date"), Integer.parseInt(one.given("plus"))))
                .isEqualTo(LocalDate.parse(one.expected("date")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("distances")
    void working_days_between_two_dates_are_as_many_as_the_case_says(Vectors.Case one) {
        assertThat(CALENDAR.workingDays(one.date("after"), one.date("upTo")))
                .isEqualTo(Integer.parseInt(one.expected("workingDays")));
    }

    static List<Vectors.Case> limits() {
        return of("T10", "T11", "T12", "T13", "T15", "T20", "T22");
    }

    static List<Vectors.Case> backwardLimits() {
        return of("T16");
    }

    static List<Vectors.Case> sums() {
        return of("plus");
    }

    static List<Vectors.Case> distances() {
        return of("between");
    }

    private static List<Vectors.Case> of(String... rules) {
        return Vectors.all().stream()
                .filter(one -> List.of(rules).contains(one.rule()))
                .toList();
    }
}
