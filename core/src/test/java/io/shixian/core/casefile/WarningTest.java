package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.casefile.FiveDays.asked;
import static io.shixian.core.casefile.FiveDays.five;
import static io.shixian.core.casefile.Tables.ANSWER;
import static io.shixian.core.casefile.Tables.ASKER;
import static io.shixian.core.casefile.Tables.COMMENT;
import static io.shixian.core.casefile.Tables.DESK;
import static io.shixian.core.casefile.Tables.DISPATCH;
import static io.shixian.core.casefile.Tables.RULE;
import static io.shixian.core.casefile.Warned.types;
import static io.shixian.core.casefile.Warned.warning;
import static io.shixian.core.casefile.Warned.warnings;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.party.Role.ACCESSOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.deadline.Amount;
import io.shixian.core.deadline.Ladder;
import io.shixian.core.deadline.Unit;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * T26, told: asked on 2025-03-03, five working days lead to 2025-03-10, and no more than one is left from 2025-03-07 on; three
 * from 2025-03-05 on (working-days.csv).
 */
class WarningTest {

    private final Matter asked = warning(asked(five()), Ladder.LIGHT);

    @Test
    void whoever_owes_a_limit_is_warned_when_its_light_turns_yellow() {
        Matter warned = asked.after(tick("2025-03-07T00:00"));

        assertThat(warned.last())
                .isEqualTo(new ClockEvent.Warned(
                        "five",
                        1,
                        on("2025-03-10"),
                        new Amount(Unit.WORKING_DAYS, 1, Duration.ZERO),
                        List.of(new Recipient(Role.OPERATOR, Optional.empty())),
                        at("2025-03-07T00:00"),
                        on("2025-03-07"),
                        RULE));
        assertThat(warned.last())
                .returns("warned", CaseEvent::type)
                .returns(Role.SYSTEM, event -> event.by().role());
        assertThat(warned.stage()).isEqualTo(Tables.ASKED);
    }

    @Test
    void nobody_is_warned_while_the_light_is_green() {
        assertThat(types(asked.after(tick("2025-03-06T23:59:59")))).containsExactly("opened");
        assertThat(asked.decider().nextWarning(run(asked))).contains(at("2025-03-07T00:00"));
    }

    @Test
    void a_warning_is_given_once_however_often_somebody_looks() {
        Matter warned = asked.after(
                tick("2025-03-07T00:00"), tick("2025-03-07T00:00"), tick("2025-03-08T00:00"), tick("2025-03-10T23:59"));

        assertThat(types(warned)).containsExactly("opened", "warned");
        assertThat(warned.decider().nextWarning(run(warned))).isEmpty();
    }

    @Test
    void a_decider_without_a_ladder_warns_nobody() {
        assertThat(types(asked(five()).after(tick("2025-03-07T00:00"), tick("2025-03-10T00:00"))))
                .containsExactly("opened");
    }

    @Test
    void only_a_tick_warns_and_a_command_does_not() {
        Matter commented = asked.after(act("2025-03-07T09:00", ASKER, COMMENT));

        assertThat(types(commented)).containsExactly("opened", "moved");
        assertThat(types(commented.after(tick("2025-03-07T09:00")))).containsExactly("opened", "moved", "warned");
    }

    @Test
    void the_party_that_is_bound_by_then_is_told() {
        Matter withUnit = warning(Tables.asked(Tables.ROUTED, "2025-03-03T10:00"), Ladder.LIGHT)
                .after(act("2025-03-04T09:00", DESK, DISPATCH, Particulars.naming(ACCESSOR, "unit-1")))
                .after(tick("2025-03-10T00:00"));

        assertThat(warnings(withUnit)).singleElement().satisfies(event -> {
            assertThat(event.limit()).isEqualTo("handle");
            assertThat(event.told()).containsExactly(new Recipient(ACCESSOR, Optional.of(Tables.UNIT.party())));
        });
    }

    @Test
    void one_that_is_no_duty_is_warned_of_too() {
        for (Strength strength : List.of(Strength.SHOULD, Strength.IN_PRINCIPLE)) {
            Matter soft = warning(asked(five().strength(strength)), Ladder.LIGHT);

            assertThat(warnings(soft.after(tick("2025-03-07T00:00")))).hasSize(1);
        }
    }

    @Nested
    class A_limit_that_has_ended {

        @Test
        void by_its_act_is_not_warned_of() {
            Matter answered = asked.after(act("2025-03-06T09:00", DESK, ANSWER), tick("2025-03-07T00:00"));

            assertThat(types(answered)).containsExactly("opened", "moved");
        }

        @Test
        void by_running_out_is_not_warned_of_even_if_nobody_had_looked() {
            Matter late = asked.after(tick("2025-03-11T00:00"), tick("2025-03-12T00:00"));

            assertThat(types(late)).containsExactly("opened", "lapsed");
        }

        @Test
        void by_running_out_may_have_been_warned_of_at_the_last_moment() {
            Matter last = asked.after(tick("2025-03-10T23:59:59"), tick("2025-03-11T00:00"));

            assertThat(types(last)).containsExactly("opened", "warned", "lapsed");
            assertThat(warnings(last).get(0).left().days()).isZero();
        }
    }

    @Nested
    class A_ladder_of_two_rungs {

        private final Matter two = warning(asked(five()), Ladder.LIGHT.and(workdays(3)));

        @Test
        void is_told_rung_by_rung() {
            Matter warned = two.after(
                    tick("2025-03-04T23:59"),
                    tick("2025-03-05T00:00"),
                    tick("2025-03-06T00:00"),
                    tick("2025-03-07T00:00"),
                    tick("2025-03-09T00:00"));

            assertThat(warnings(warned)).extracting(ClockEvent.Warned::rung).containsExactly(1, 2);
            assertThat(warnings(warned))
                    .extracting(event -> event.left().days())
                    .containsExactly(3L, 1L);
        }

        @Test
        void is_told_once_by_a_tick_that_comes_after_both() {
            Matter late = two.after(tick("2025-03-08T00:00"), tick("2025-03-10T00:00"));

            assertThat(warnings(late)).singleElement().returns(1, ClockEvent.Warned::rung);
        }
    }

    @Test
    void rungs_count_from_one() {
        ClockEvent.Warned first =
                warnings(asked.after(tick("2025-03-07T00:00"))).get(0);

        assertThatThrownBy(() -> new ClockEvent.Warned(
                        "five",
                        0,
                        first.lastDay(),
                        first.left(),
                        first.told(),
                        first.recordedAt(),
                        first.effectiveOn(),
                        RULE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rungs count from 1, not 0");
    }

    private static ClockRun run(Matter matter) {
        return matter.limit("five", "2025-03-03T10:00").run();
    }
}
