package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.dayOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The light of random clocks, against what a walk says is left: T26. */
class LightModelTest {

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void it_is_yellow_while_no_more_than_the_lead_is_left_to_count(
            @ForAll("workdays") Clock plain,
            @ForAll @IntRange(min = 1, max = 8) int lead,
            @ForAll("instants") Duration after) {
        Clock clock = plain.warning(Term.workdays(lead));
        Deadline deadline = clock.deadline(CALENDAR);
        Instant now = clock.start().plus(after);
        int left = new DayModel(clock).counted(dayOf(now), deadline.lastDay());

        Light expected = !now.isBefore(deadline.expiresAt()) ? Light.RED : left <= lead ? Light.YELLOW : Light.GREEN;
        assertThat(deadline.light(now)).isEqualTo(expected);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void hours_are_yellow_while_no_more_than_the_lead_is_left(
            @ForAll("hours") Clock plain,
            @ForAll @IntRange(min = 1, max = 12) int lead,
            @ForAll("instants") Duration after) {
        Clock clock = plain.warning(Term.hours(lead));
        Deadline deadline = clock.deadline(CALENDAR);
        Instant now = clock.start().plus(after.dividedBy(10).truncatedTo(ChronoUnit.MINUTES));
        Assume.that(now.isBefore(deadline.expiresAt()));
        long left = clock.total().amount() * 60L - new MinuteModel(clock, Optional.empty()).counted(clock.start(), now);

        assertThat(deadline.light(now)).isEqualTo(left <= lead * 60L ? Light.YELLOW : Light.GREEN);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void it_turns_yellow_at_the_instant_the_deadline_names(@ForAll("clocks") Clock clock) {
        Deadline deadline = clock.deadline(CALENDAR);
        Instant from = deadline.warnsFrom();

        assertThat(from).isAfterOrEqualTo(clock.start()).isBefore(deadline.expiresAt());
        assertThat(deadline.light(from)).isEqualTo(Light.YELLOW);
        assertThat(deadline.light(from.minusNanos(1))).isEqualTo(Light.GREEN);
    }

    @Provide
    Arbitrary<Clock> clocks() {
        return RandomClocks.ofDays(RandomClocks.dayTerms(), RandomClocks.countings());
    }

    @Provide
    Arbitrary<Clock> workdays() {
        return RandomClocks.ofDays(
                Arbitraries.integers().between(1, 40).map(Term::workdays), Arbitraries.just(Counting.STANDARD));
    }

    @Provide
    Arbitrary<Clock> hours() {
        return RandomClocks.ofDays(
                Arbitraries.integers().between(1, 90).map(Term::hours), Arbitraries.just(Counting.STANDARD));
    }

    @Provide
    Arbitrary<Duration> instants() {
        return Arbitraries.longs().between(0, 90 * 86_400L).map(Duration::ofSeconds);
    }
}
