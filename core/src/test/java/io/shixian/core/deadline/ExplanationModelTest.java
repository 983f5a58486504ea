package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.dayOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.deadline.Explanation.Kind;
import io.shixian.core.deadline.Explanation.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** T28: what holds of the explanation of any clock. */
class ExplanationModelTest {

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void it_lists_exactly_the_days_not_worked_and_the_weekend_days_worked(@ForAll("workdays") Clock clock) {
        Deadline deadline = clock.deadline(CALENDAR);
        LocalDate first = dayOf(clock.start()).plusDays(1);

        assertThat(daysOf(deadline, Kind.REST)).isEqualTo(days(first, deadline.lastDay(), day -> !FactDays.works(day)));
        assertThat(daysOf(deadline, Kind.MAKEUP)).isEqualTo(days(first, deadline.lastDay(), FactDays::isMadeUp));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void counted_backwards_it_lists_the_days_not_worked_before_the_target(
            @ForAll @IntRange(min = 60, max = 9_400) int day, @ForAll @IntRange(min = 1, max = 30) int n) {
        LocalDate target = FactDays.FIRST.plusDays(day);
        Deadline deadline = Term.workdays(n).backwards().before(target, CALENDAR);

        assertThat(daysOf(deadline, Kind.REST))
                .isEqualTo(days(deadline.lastDay(), target.minusDays(1), date -> !FactDays.works(date)));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void it_begins_with_the_start_and_the_term_and_ends_with_the_last_day(@ForAll("clocks") Clock clock) {
        Deadline deadline = clock.deadline(CALENDAR);
        List<Step> steps = deadline.explain().steps();

        assertThat(steps)
                .extracting(Step::kind)
                .startsWith(Kind.START, Kind.TERM)
                .endsWith(Kind.END);
        assertThat(steps.get(0).first()).isEqualTo(dayOf(clock.start()));
        assertThat(steps.get(steps.size() - 1).last()).isEqualTo(deadline.lastDay());
        assertThat(count(steps, Kind.SUSPENSION)).isEqualTo(clock.suspensions().size());
        assertThat(count(steps, Kind.EXTENSION)).isEqualTo(clock.extensions().size());
        assertThat(count(steps, Kind.PROVISIONAL))
                .isEqualTo(deadline.firstProvisional().isPresent() ? 1 : 0);
        assertThat(count(steps, Kind.ROLL) == 0)
                .isEqualTo(deadline.nominal().equals(deadline.lastDay()) && !isStretched(steps));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void every_day_off_and_every_weekend_day_worked_names_its_text(@ForAll("clocks") Clock clock) {
        assertThat(clock.deadline(CALENDAR).explain().steps())
                .filteredOn(step -> step.kind() == Kind.REST || step.kind() == Kind.MAKEUP)
                .allSatisfy(step -> assertThat(step.authority()).isPresent())
                .allSatisfy(step -> assertThat(step.last()).isAfterOrEqualTo(step.first()));
        assertThat(daysOf(clock.deadline(CALENDAR), Kind.REST))
                .doesNotHaveDuplicates()
                .noneMatch(FactDays::works);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_clock_that_stands_still_says_what_is_left(
            @ForAll("clocks") Clock clock, @ForAll @IntRange(min = -5, max = 30) int days) {
        Instant from = clock.start().plusSeconds(days * 86_400L);
        Clock stopped = clock.suspended(Suspension.since(from, "hearing", Optional.empty()));
        Deadline deadline = stopped.deadline(CALENDAR);
        List<Step> steps = deadline.explain().steps();
        Step last = steps.get(steps.size() - 1);

        assertThat(last.kind()).isEqualTo(deadline.isSuspended() ? Kind.REMAINING : Kind.END);
        assertThat(last.text().en())
                .contains(
                        deadline.isSuspended()
                                ? deadline.remaining().toString()
                                : deadline.lastDay().toString());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void each_language_has_a_line_for_each_step(@ForAll("clocks") Clock clock) {
        Explanation explanation = clock.deadline(CALENDAR).explain();

        assertThat(explanation.text(Locale.ENGLISH).lines())
                .hasSize(explanation.steps().size());
        assertThat(explanation.text(Locale.SIMPLIFIED_CHINESE)).isEqualTo(explanation.toString());
        assertThat(explanation.toString().lines()).hasSize(explanation.steps().size());
    }

    private static boolean isStretched(List<Step> steps) {
        return count(steps, Kind.REST) > 0
                && steps.stream().anyMatch(step -> step.text().zh().contains("顺延"));
    }

    private static long count(List<Step> steps, Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).count();
    }

    private static List<LocalDate> daysOf(Deadline deadline, Kind kind) {
        return deadline.explain().steps().stream()
                .filter(step -> step.kind() == kind)
                .flatMap(step -> step.first().datesUntil(step.last().plusDays(1)))
                .toList();
    }

    private static List<LocalDate> days(LocalDate first, LocalDate last, Predicate<LocalDate> which) {
        return first.datesUntil(last.plusDays(1)).filter(which).toList();
    }

    @Provide
    Arbitrary<Clock> clocks() {
        Arbitrary<Term> hours = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 60).map(Term::hours),
                Arbitraries.integers().between(1, 60).map(Term::workingHours));
        return Arbitraries.oneOf(
                RandomClocks.ofDays(RandomClocks.dayTerms(), RandomClocks.countings()),
                RandomClocks.ofDays(hours, Arbitraries.just(Shanghai.OFFICE)));
    }

    @Provide
    Arbitrary<Clock> workdays() {
        return RandomClocks.ofDays(
                Arbitraries.integers().between(1, 40).map(Term::workdays), Arbitraries.just(Counting.STANDARD));
    }
}
