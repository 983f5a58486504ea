package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.dayOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Random clocks of hours, with suspensions, against a walk from minute to minute: T13, T14, T20. */
class MinuteModelTest {

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void hours_run_out_in_the_minute_in_which_a_walk_uses_them_up(@ForAll("clocks") Timed timed) {
        Deadline deadline = timed.clock.deadline(CALENDAR);

        assertThat(deadline.expiresAt()).isEqualTo(timed.model().expiresAt().orElseThrow());
        assertThat(deadline.lastDay()).isEqualTo(dayOf(deadline.expiresAt().minusNanos(1)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void time_used_and_time_late_are_what_a_walk_counts(
            @ForAll("clocks") Timed timed, @ForAll @IntRange(max = 60 * 1440) int after) {
        Deadline deadline = timed.clock.deadline(CALENDAR);
        Instant act = timed.clock.start().plusSeconds(after * 60L);

        assertThat(deadline.used(act).time()).hasMinutes(timed.model().counted(timed.clock.start(), act));
        if (!deadline.inTime(act)) {
            assertThat(deadline.late(act).time()).hasMinutes(timed.model().counted(deadline.expiresAt(), act));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_clock_that_never_goes_on_keeps_what_a_walk_leaves_over(
            @ForAll("clocks") Timed timed, @ForAll @IntRange(min = -100, max = 20 * 1440) int after) {
        Instant from = timed.clock.start().plusSeconds(after * 60L);
        Clock stopped = timed.clock.suspended(Suspension.since(from, "hearing", Optional.empty()));
        MinuteModel model = new MinuteModel(stopped, timed.desk);
        Deadline deadline = stopped.deadline(CALENDAR);

        assertThat(deadline.isSuspended()).isEqualTo(model.expiresAt().isEmpty());
        if (deadline.isSuspended()) {
            long used = model.counted(stopped.start(), stopped.start().plusSeconds(150 * 86_400L));
            assertThat(deadline.remaining().time()).hasMinutes(stopped.total().amount() * 60L - used);
        }
    }

    /** A clock of hours at a desk, or around the clock. */
    record Timed(Clock clock, Optional<Desk> desk) {

        MinuteModel model() {
            return new MinuteModel(clock, desk);
        }
    }

    @Provide
    Arbitrary<Timed> clocks() {
        Arbitrary<LocalDateTime> starts = Combinators.combine(
                        Arbitraries.integers().between(-20, 300), RandomClocks.minutes())
                .as((day, minute) ->
                        LocalDateTime.of(2025, 1, 1, 0, 0).plusDays(day).plusMinutes(minute));
        return Combinators.combine(
                        Arbitraries.of(Desk.class).optional(0.8),
                        Arbitraries.integers().between(1, 50),
                        Arbitraries.integers().between(0, 20),
                        starts,
                        RandomClocks.stops(-4, 15))
                .as((desk, hours, more, start, stops) -> {
                    Unit unit = desk.isPresent() ? Unit.WORKING_HOURS : Unit.HOURS;
                    Counting counting = desk.map(Desk::counting).orElse(Counting.STANDARD);
                    Clock clock = Clock.of(new Term(hours, unit, Term.Direction.AFTER), at(start), counting);
                    if (more > 0) {
                        Term extension = new Term(more, unit, Term.Direction.AFTER);
                        clock = clock.extended(new Extension(extension, Optional.empty()));
                    }
                    return new Timed(RandomClocks.suspended(clock, start, stops), desk);
                });
    }
}
