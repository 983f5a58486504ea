package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.dayOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The rungs of random clocks, and what is left at them, against what a walk from day to day finds. */
class LadderModelTest {

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void a_rung_is_reached_when_no_more_than_its_lead_is_left_for_the_first_time(
            @ForAll("workdays") Clock clock, @ForAll @IntRange(min = 1, max = 9) int lead) {
        Deadline deadline = clock.deadline(CALENDAR);
        DayModel model = new DayModel(clock);
        List<Instant> reached = Ladder.NONE.and(Term.workdays(lead)).instants(deadline);

        if (model.counted(dayOf(clock.start()), deadline.lastDay()) <= lead) {
            assertThat(reached).as("no room in %s", deadline).isEmpty();
        } else {
            LocalDate day = dayOf(reached.get(0));
            assertThat(reached).containsExactly(Shanghai.midnight(day));
            assertThat(model.counted(day, deadline.lastDay())).isLessThanOrEqualTo(lead);
            assertThat(model.counted(day.minusDays(1), deadline.lastDay())).isGreaterThan(lead);
        }
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void what_is_left_is_what_a_walk_to_the_last_day_counts(
            @ForAll("workdays") Clock clock, @ForAll @IntRange(max = 90) int days) {
        Deadline deadline = clock.deadline(CALENDAR);
        Instant now = clock.start().plusSeconds(days * 86_400L);
        int left = now.isBefore(deadline.expiresAt()) ? new DayModel(clock).counted(dayOf(now), deadline.lastDay()) : 0;

        assertThat(deadline.left(now)).isEqualTo(Amount.ofDays(Unit.WORKING_DAYS, left));
    }

    @Provide
    Arbitrary<Clock> workdays() {
        return RandomClocks.ofDays(
                Arbitraries.integers().between(1, 40).map(Term::workdays), Arbitraries.just(Counting.STANDARD));
    }
}
