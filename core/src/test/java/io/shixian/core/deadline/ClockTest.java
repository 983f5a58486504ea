package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.CALENDAR;
import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.stop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.law.Sources;
import io.shixian.core.law.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A clock is a value: T5, T23, T27, V3, V15. */
class ClockTest {

    @Test
    void each_change_gives_a_new_clock_and_leaves_the_old_one() {
        Clock clock = Clock.of(Term.workdays(10), at("2020-01-20T10:00"));

        clock.suspended(stop("2020-01-21T10:00", "2020-01-23T10:00"));
        clock.extended(new Extension(Term.workdays(5), Optional.empty()));
        clock.per(Sources.LICENSING_LAW.article(42), Strength.SHOULD);
        clock.warning(Term.workdays(3));

        assertThat(clock).isEqualTo(Clock.of(Term.workdays(10), at("2020-01-20T10:00")));
    }

    @Test
    void a_clock_keeps_copies_of_its_lists() {
        List<Suspension> stops = new ArrayList<>();
        Clock plain = Clock.of(Term.workdays(10), at("2020-01-20T10:00"));
        Clock clock = new Clock(
                plain.term(),
                plain.counting(),
                plain.start(),
                stops,
                List.of(),
                plain.clause(),
                plain.strength(),
                plain.lead());

        stops.add(stop("2020-01-21T10:00", "2020-01-23T10:00"));

        assertThat(clock.suspensions()).isEmpty();
        assertThatThrownBy(() -> clock.suspensions().add(stops.get(0)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void only_named_events_move_a_clock() { // V3: asking twice counts nothing twice
        Deadline deadline = Clock.of(Term.hours(10), at("2026-03-02T10:00")).deadline(CALENDAR);

        assertThat(deadline.used(at("2026-03-02T14:00"))).hasToString("4 hours");
        assertThat(deadline.used(at("2026-03-02T17:00"))).hasToString("7 hours");
        assertThat(deadline.expiresAt()).isEqualTo(at("2026-03-02T20:00"));
    }

    @Test
    void zero_absent_and_immediate_limits_are_three_things() { // V15: absence is no term at all
        assertThatThrownBy(() -> Term.workdays(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a term of 0 working days does not exist; the amount is 1 or more, "
                        + "and an immediate limit is 'same day'");
        assertThatThrownBy(() -> Term.hours(-1)).hasMessageStartingWith("a term of -1 hours does not exist");
        assertThatThrownBy(() -> new Term(5, Unit.SAME_DAY, Term.Direction.AFTER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Term.sameDay().amount()).isZero();
    }

    @Test
    void the_standard_way_of_counting_is_that_of_shanghai() {
        assertThat(Counting.STANDARD.zone()).hasToString("Asia/Shanghai");
        assertThat(Counting.STANDARD.roll().code()).isEqualTo("next-working-day");
        assertThat(Counting.STANDARD.clearDays()).isFalse();
        assertThat(Counting.STANDARD.dayEnd()).isEqualTo(DayEnd.MIDNIGHT);
    }
}
