package io.shixian.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds a law's way of counting 日 against its text: the numbers, all of 1 to 100, and limits over holidays. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LawDays {

    static final String ALL =
            IntStream.rangeClosed(1, 100).mapToObj(String::valueOf).collect(Collectors.joining(" "));

    private final DayConvention convention;
    private final String clause;
    private final Set<Integer> working;
    private final String worked;

    /**
     * Takes what a tester wrote down.
     *
     * @param working the numbers that are working days
     * @param worked  lines such as {@code 5日 from 2025-09-26: 2025-10-10}, counted by an independent program
     */
    LawDays(DayConvention convention, String clause, String working, String worked) {
        this.convention = convention;
        this.clause = clause;
        this.working = Arrays.stream(working.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        this.worked = worked;
    }

    @Test
    void it_stands_on_its_clause() {
        assertThat(convention.clause().id()).isEqualTo(clause);
    }

    @Test
    void a_number_means_what_the_law_says() {
        for (int days = 1; days <= 100; days++) {
            Unit unit = working.contains(days) ? Unit.WORKING_DAYS : Unit.CALENDAR_DAYS;
            assertThat(convention.termOf(days)).isEqualTo(new Term(days, unit, Term.Direction.AFTER));
        }
    }

    Stream<String> worked() {
        return worked.lines();
    }

    @ParameterizedTest
    @MethodSource("worked")
    void a_limit_runs_out_where_the_law_says(String line) {
        String[] words = line.split("日 from |: ");
        Counting counting = convention.counting(Counting.STANDARD);

        Deadline deadline =
                Shanghai.count(convention.termOf(Integer.parseInt(words[0])), words[1] + "T10:00", counting);

        assertThat(deadline.lastDay()).isEqualTo(words[2]);
    }
}
