package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Random clocks of days, against a walk from day to day: T10, T11, T12, T15, T17, T20, T21, T22. */
class DayModelTest {

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void a_clock_of_days_runs_out_where_a_walk_from_day_to_day_ends(@ForAll("clocks") Clock clock) {
        DayModel model = new DayModel(clock);
        Assume.that(model.isSettled());

        Deadline deadline = clock.deadline(CALENDAR);

        assertThat(deadline.lastDay()).isEqualTo(model.lastDay().orElseThrow());
        assertThat(deadline.expiresAt()).isEqualTo(model.end(deadline.lastDay()));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void working_days_by_the_standard_way_run_out_where_a_walk_ends(@ForAll("workdays") Clock clock) {
        assertThat(clock.deadline(CALENDAR).lastDay())
                .isEqualTo(new DayModel(clock).lastDay().orElseThrow());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void a_clock_that_never_goes_on_keeps_what_a_walk_leaves_over(
            @ForAll("clocks") Clock clock, @ForAll @IntRange(min = -3, max = 40) int day) {
        Instant from = clock.start().plusSeconds(day * 43_200L);
        Clock stopped = clock.suspended(Suspension.since(from, "hearing", Optional.empty()));
        DayModel model = new DayModel(stopped);
        Assume.that(model.isSettled());

        Deadline deadline = stopped.deadline(CALENDAR);

        assertThat(deadline.isSuspended()).isEqualTo(model.lastDay().isEmpty());
        if (deadline.isSuspended()) {
            assertThat(deadline.remaining().days()).isEqualTo(model.remaining());
        } else {
            assertThat(deadline.lastDay()).isEqualTo(model.lastDay().orElseThrow());
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_suspended_clock_resumed_on_a_day_runs_out_as_if_it_had_gone_on_at_its_first_moment(
            @ForAll("clocks") Clock clock,
            @ForAll @IntRange(max = 30) int day,
            @ForAll @IntRange(min = 1, max = 30) int later) {
        Instant from = clock.start().plusSeconds(day * 43_200L);
        Clock stopped = clock.suspended(Suspension.since(from, "hearing", Optional.empty()));
        Deadline deadline = stopped.deadline(CALENDAR);
        LocalDate resumed = Shanghai.dayOf(from).plusDays(later);
        Clock gone = clock.suspended(Suspension.between(from, Shanghai.midnight(resumed)));
        DayModel model = new DayModel(gone);
        Assume.that(deadline.isSuspended() && model.isSettled());

        assertThat(deadline.ifResumedOn(resumed).lastDay())
                .isEqualTo(model.lastDay().orElseThrow());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void days_used_and_days_late_are_those_a_walk_counts(
            @ForAll("clocks") Clock clock,
            @ForAll @IntRange(max = 200) int days,
            @ForAll @IntRange(max = 1439) int minute) {
        DayModel model = new DayModel(clock);
        Deadline deadline = clock.deadline(CALENDAR);
        LocalDate day = Shanghai.dayOf(clock.start()).plusDays(days);
        Instant act = at(LocalDateTime.of(day, LocalTime.ofSecondOfDay(minute * 60L)));
        Assume.that(!act.isBefore(clock.start()));

        assertThat(deadline.used(act).days()).isEqualTo(model.counted(day));
        if (!deadline.inTime(act)) {
            assertThat(deadline.late(act).days()).isEqualTo(Math.max(1, model.counted(deadline.lastDay(), day)));
        }
    }

    @Provide
    Arbitrary<Clock> clocks() {
        return RandomClocks.ofDays(RandomClocks.dayTerms(), RandomClocks.countings());
    }

    @Provide
    Arbitrary<Clock> workdays() {
        return RandomClocks.ofDays(
                Arbitraries.integers().between(1, 60).map(Term::workdays), Arbitraries.just(Counting.STANDARD));
    }
}
