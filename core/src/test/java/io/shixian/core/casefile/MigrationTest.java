package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.CASE;
import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.LimitStatus.BREACHED;
import static io.shixian.core.casefile.LimitStatus.EXCEEDED;
import static io.shixian.core.casefile.LimitStatus.MET;
import static io.shixian.core.casefile.LimitStatus.STOPPED;
import static io.shixian.core.casefile.Mechanisms.OWNER;
import static io.shixian.core.casefile.Mechanisms.dispatched;
import static io.shixian.core.casefile.Tables.ANSWER;
import static io.shixian.core.casefile.Tables.DESK;
import static io.shixian.core.casefile.Tables.UNIT;
import static io.shixian.core.deadline.Term.calendarDays;
import static io.shixian.core.deadline.Term.workdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.deadline.Ladder;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Actor;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** M7: a case moves to another version only by an event of its own. Dates by working-days.csv. */
class MigrationTest {

    private static final Procedure TIGHTER = Mechanisms.question(2, workdays(3));

    private final Matter matter = dispatched("2025-03-03T10:00");

    private static Decision moving(Matter matter, Procedure later, String at, Actor by, Particulars given) {
        return Matter.DECIDER.migrate(
                matter.file(), later, new Command.Migrate(CASE, at(at), by, later.version(), given));
    }

    private static Matter moved(Matter matter, Procedure later, String at) {
        Decision decision = moving(matter, later, at, OWNER, Particulars.because("新规定施行"));
        return new Matter(((Decision.Accepted) decision).file(), Matter.DECIDER);
    }

    private static Refusal.Code refused(Matter matter, Procedure later, Actor by, Particulars given) {
        return ((Decision.Refused) moving(matter, later, "2025-03-04T10:00", by, given))
                .refusal()
                .code();
    }

    private static Procedure withdrawn() {
        return Mechanisms.ASKING.amended(
                2,
                on("2025-01-01"),
                Mechanisms.ASKING.steps(),
                List.of(Mechanisms.ASKING.limits().get(1)));
    }

    @Test
    void a_running_clock_goes_on_under_the_new_term_from_its_old_start() {
        Matter after = moved(matter, TIGHTER, "2025-03-04T10:00");

        assertThat(matter.deadline("handle").lastDay()).isEqualTo(on("2025-03-10"));
        assertThat(after.deadline("handle").lastDay()).isEqualTo(on("2025-03-06"));
        assertThat(after.file().procedure()).isSameAs(TIGHTER);
        assertThat(after.last())
                .isInstanceOfSatisfying(
                        CaseEvent.Migrated.class,
                        event -> assertThat(event)
                                .returns("migrated", CaseEvent::type)
                                .returns(1, CaseEvent.Migrated::from)
                                .returns(2, CaseEvent.Migrated::to));
    }

    @Test
    void what_had_run_out_by_then_is_recorded_first_by_the_old_rule() {
        Matter late = moved(matter, TIGHTER, "2025-03-11T00:00");

        assertThat(late.history()).extracting(CaseEvent::type).endsWith("lapsed", "migrated");
        assertThat(late.status("handle", "2025-03-11T00:00")).isEqualTo(EXCEEDED);
    }

    @Test
    void V4_what_was_kept_stays_kept_after_the_move() {
        Matter kept = moved(matter.after(act("2025-03-10T23:00", UNIT, ANSWER)), TIGHTER, "2025-03-11T10:00");

        assertThat(kept.status("handle", "2025-03-31T00:00")).isEqualTo(MET);
        assertThat(kept.limit("handle", "2025-03-31T00:00").run().limit().term())
                .isEqualTo(workdays(5));
    }

    /** Stopped from the 4th to the 7th: the 5th, 6th and 7th do not count, so three days are the 4th, 10th and 11th. */
    @Test
    void V5_a_suspension_is_kept_when_the_rule_changes_while_the_clock_stands() {
        Matter stopped = matter.after(Commands.suspend("2025-03-04T11:00", DESK, "handle"));
        Matter after =
                moved(stopped, TIGHTER, "2025-03-05T10:00").after(Commands.resume("2025-03-07T11:00", DESK, "handle"));

        assertThat(after.limit("handle", "2025-03-07T11:00").run().suspensions())
                .hasSize(1);
        assertThat(after.deadline("handle").lastDay()).isEqualTo(on("2025-03-11"));
    }

    @Test
    void V9_the_clock_of_a_withdrawn_limit_is_closed_by_the_event_and_never_runs_out() {
        Matter after = moved(matter, withdrawn(), "2025-03-04T10:00");

        assertThat(after.last().judgements())
                .singleElement()
                .returns("handle", Judgement::limit)
                .returns(STOPPED, Judgement::status);
        assertThat(Matter.DECIDER.nextExpiry(after.file())).isEmpty();
        assertThat(after.after(Commands.tick("2025-12-01T00:00")).history()).hasSize(3);
    }

    /** V9: five working days lead to 2025-03-10 and turn yellow on 2025-03-07. */
    @Test
    void nobody_is_warned_of_a_limit_that_is_withdrawn() {
        Matter after = Warned.warning(moved(matter, withdrawn(), "2025-03-04T10:00"), Ladder.LIGHT);

        assertThat(Warned.warnings(Warned.warning(matter, Ladder.LIGHT).after(Commands.tick("2025-03-07T00:00"))))
                .hasSize(1);
        assertThat(Warned.warnings(after.after(Commands.tick("2025-03-07T00:00"), Commands.tick("2025-03-10T00:00"))))
                .isEmpty();
    }

    @Test
    void a_limit_that_was_warned_of_is_not_warned_of_again_unless_the_new_term_makes_it_green() {
        Matter warned = Warned.warning(matter, Ladder.LIGHT).after(Commands.tick("2025-03-07T00:00"));
        Matter longer =
                Warned.warning(moved(warned, Mechanisms.question(2, workdays(7)), "2025-03-07T09:00"), Ladder.LIGHT);

        assertThat(Warned.warnings(longer.after(Commands.tick("2025-03-10T23:59"))))
                .hasSize(1);
        assertThat(Warned.warnings(longer.after(Commands.tick("2025-03-11T00:00"))))
                .extracting(ClockEvent.Warned::lastDay)
                .containsExactly(on("2025-03-10"), on("2025-03-12"));
    }

    @Test
    void a_history_that_moved_is_read_with_both_versions() {
        Matter after = moved(matter, TIGHTER, "2025-03-04T10:00");

        CaseFile read = CaseFile.replay(CASE, Mechanisms.ASKING, after.history(), version -> TIGHTER);
        assertThat(Matter.Observed.of(read)).isEqualTo(Matter.Observed.of(after.file()));
        assertThatThrownBy(() -> CaseFile.replay(CASE, Mechanisms.ASKING, after.history()))
                .hasMessage("case c1 moved to version 2 of asking; replay it with a way to find its versions");
    }

    @Nested
    class It_is_refused {

        @Test
        void to_all_but_the_administrator_and_the_system() {
            assertThat(refused(matter, TIGHTER, UNIT, Particulars.because("x"))).isEqualTo(Refusal.Code.NOT_THIS_ROLE);
            assertThat(moving(matter, TIGHTER, "2025-03-04T10:00", Actor.SYSTEM, Particulars.because("x")))
                    .isInstanceOf(Decision.Accepted.class);
        }

        @Test
        void without_a_reason() {
            assertThat(refused(matter, TIGHTER, OWNER, Particulars.NONE)).isEqualTo(Refusal.Code.REASON_MISSING);
        }

        @Test
        void to_the_version_that_it_is_on_and_to_another_procedure() {
            assertThat(refused(matter, Mechanisms.ASKING, OWNER, Particulars.because("x")))
                    .isEqualTo(Refusal.Code.NO_SUCH_VERSION);
            assertThat(refused(matter, Tables.ROUTED, OWNER, Particulars.because("x")))
                    .isEqualTo(Refusal.Code.NO_SUCH_VERSION);
        }

        @Test
        void where_an_extension_has_another_unit_than_the_new_term() {
            Matter extended = matter.after(Commands.extend("2025-03-04T09:00", DESK, "handle", workdays(5)));
            Procedure calendar = calendar();

            assertThat(refused(extended, calendar, OWNER, Particulars.because("x")))
                    .isEqualTo(Refusal.Code.VERSION_DOES_NOT_FIT);
            assertThat(moved(matter, calendar, "2025-03-04T10:00")
                            .deadline("handle")
                            .lastDay())
                    .isEqualTo(on("2025-03-13"));
        }

        private static Procedure calendar() {
            var handle = Mechanisms.ASKING.limits().get(0);
            var other = new TimeLimit(
                    handle.code(),
                    handle.label(),
                    Optional.of(calendarDays(10)),
                    handle.start(),
                    handle.until(),
                    handle.stoppedBy(),
                    handle.owedBy(),
                    handle.clause(),
                    handle.strength(),
                    handle.lead(),
                    handle.expiry(),
                    Optional.empty(),
                    handle.suspension(),
                    handle.tells(),
                    handle.replaceable(),
                    handle.choices(),
                    handle.gap());
            return Mechanisms.ASKING.amended(
                    2,
                    on("2025-01-01"),
                    Mechanisms.ASKING.steps(),
                    List.of(other, Mechanisms.ASKING.limits().get(1)));
        }

        @Test
        void by_the_ordinary_way_which_does_not_know_the_version() {
            Command.Migrate command = new Command.Migrate(CASE, at("2025-03-04T10:00"), OWNER, 2, Particulars.NONE);

            assertThatThrownBy(() -> Matter.DECIDER.decide(matter.file(), command))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("moving case c1 to another version needs that version; use migrate(…)");
            assertThatThrownBy(() -> Matter.DECIDER.migrate(matter.file(), Mechanisms.ASKING, command))
                    .hasMessageContaining("the command names version 2, not asking@1");
        }
    }

    @Test
    void a_shall_limit_stays_breached_if_it_had_run_out() {
        Procedure binding = Mechanisms.ASKING.amended(
                2,
                on("2025-01-01"),
                Mechanisms.ASKING.steps(),
                Mechanisms.ASKING.limits().stream()
                        .map(limit -> limit.isOn()
                                ? limit.with(limit.granted(), Strength.SHALL, limit.lead(), limit.start(), Tables.RULE)
                                : limit)
                        .toList());
        Matter after = moved(matter, binding, "2025-03-04T10:00");

        assertThat(after.status("handle", "2025-03-11T00:00")).isEqualTo(BREACHED);
    }
}
