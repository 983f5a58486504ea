package io.shixian.core.procedure;

import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.party.Role.SUPERVISOR;
import static io.shixian.core.party.Role.SYSTEM;
import static io.shixian.core.procedure.Drafts.ANSWER;
import static io.shixian.core.procedure.Drafts.DONE;
import static io.shixian.core.procedure.Drafts.NEW;
import static io.shixian.core.procedure.Drafts.RULE;
import static io.shixian.core.procedure.Drafts.SEND;
import static io.shixian.core.procedure.Drafts.SENT;
import static io.shixian.core.procedure.Drafts.faults;
import static io.shixian.core.procedure.Drafts.sound;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.deadline.Term;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** M3 and M4, as far as roles are concerned. */
class UnsoundRolesTest {

    private static final String UNDEFINED = "the role supervisor is not defined; add it to roles(…)";

    private static StepRow withdraw() {
        return sound().step(SENT, SEND, OPERATOR, DONE, RULE);
    }

    private static String at(String place) {
        return place + ": " + UNDEFINED;
    }

    @Nested
    class A_role_that_is_not_defined {

        @Test
        void is_refused_in_a_step_wherever_it_stands() {
            String place = "step sent --send";
            assertThat(faults(sound().step(SENT, SEND, SUPERVISOR, DONE, RULE))).containsExactly(at(place));
            assertThat(faults(withdraw().binds(SUPERVISOR))).containsExactly(at(place));
            assertThat(faults(withdraw().mayBind(SUPERVISOR))).containsExactly(at(place));
            assertThat(faults(withdraw().releases(SUPERVISOR))).containsExactly(at(place));
            assertThat(faults(withdraw().tells(SUPERVISOR))).containsExactly(at(place));
        }

        @Test
        void is_refused_in_a_limit_wherever_it_stands() {
            String place = "limit answer";
            assertThat(faults(Drafts.limit().owedBy(SUPERVISOR))).containsExactly(at(place));
            assertThat(faults(Drafts.limit().onExpiry(SENT, Expiry.Effect.AT_EXPIRY, RULE, SUPERVISOR)))
                    .containsExactly(at(place));
            assertThat(faults(Drafts.limit().extendable(Term.workdays(1), 1, RULE, SUPERVISOR)))
                    .containsExactly(at(place));
            assertThat(faults(Drafts.limit().suspendable(List.of("hearing"), true, RULE, SUPERVISOR)))
                    .containsExactly(at(place));
        }

        @Test
        void is_refused_in_the_opening() {
            ProcedureTable table = Drafts.empty().roles(OPERATOR).stages(NEW, DONE);
            table.step(NEW, SEND, OPERATOR, DONE, RULE);
            assertThat(faults(table.opening(NEW, List.of(SUPERVISOR), RULE).mayBind(ADMINISTRATOR)))
                    .containsExactly(
                            at("opening"), "opening: the role administrator is not defined; add it to roles(…)");
        }
    }

    @Test
    void a_role_that_nothing_uses_is_refused() {
        assertThat(faults(sound().roles(SUPERVISOR)))
                .containsExactly("role supervisor: nothing uses it; use it in a row or leave it out");
    }

    @Test
    void a_role_that_is_only_told_or_only_owes_is_used() {
        assertThat(faults(withdrawTelling())).isEmpty();
        assertThat(faults(sound().roles(SUPERVISOR)
                        .limit("answer", "答复", "Answer", Term.workdays(5))
                        .from(SEND).until(ANSWER).owedBy(SUPERVISOR).per(RULE)))
                .isEmpty();
    }

    private static StepRow withdrawTelling() {
        return sound().roles(SUPERVISOR).step(SENT, SEND, OPERATOR, DONE, RULE).tells(SUPERVISOR);
    }

    @Test
    void a_role_is_defined_once() {
        assertThat(faults(sound().roles(ACCESSOR))).containsExactly("roles: accessor is defined twice; define it once");
    }

    @Nested
    class Somebody_must_act {

        private static final String NOBODY = ": nobody may do it; name a role";
        private static final String SYSTEM_ACTS = ": the system acts only when a limit runs out; use onExpiry of a limit";

        @Test
        void in_a_step_a_suspension_and_an_extension() {
            assertThat(faults(sound().step(SENT, SEND, List.of(), DONE, RULE))).containsExactly("step sent --send" + NOBODY);
            assertThat(faults(Drafts.limit().extendable(Term.workdays(1), 1, RULE))).containsExactly("limit answer" + NOBODY);
            assertThat(faults(Drafts.limit().suspendable(List.of("hearing"), true, RULE)))
                    .containsExactly("limit answer" + NOBODY);
        }

        @Test
        void and_it_is_never_the_system() {
            assertThat(faults(sound().roles(SYSTEM).step(SENT, SEND, SYSTEM, DONE, RULE)))
                    .containsExactly("step sent --send" + SYSTEM_ACTS);
            assertThat(faults(Drafts.limit().extendable(Term.workdays(1), 1, RULE, OPERATOR, SYSTEM)))
                    .contains("limit answer" + SYSTEM_ACTS);
            assertThat(faults(Drafts.limit().suspendable(List.of("hearing"), true, RULE, SYSTEM)))
                    .contains("limit answer" + SYSTEM_ACTS);
        }

        @Test
        void at_the_opening() {
            ProcedureTable table = Drafts.empty().roles(OPERATOR, SYSTEM).stages(NEW, DONE);
            table.step(NEW, SEND, OPERATOR, DONE, RULE);
            assertThat(faults(table.opening(NEW, List.of(SYSTEM), RULE))).containsExactly("opening" + SYSTEM_ACTS);
        }

        @Test
        void and_the_opening_binds_only_those_who_open() {
            ProcedureTable table = Drafts.empty().roles(OPERATOR).stages(NEW, DONE);
            table.step(NEW, SEND, OPERATOR, DONE, RULE);
            assertThat(faults(table.opening(NEW, List.of(OPERATOR), RULE).binds(ACCESSOR)))
                    .containsExactly(
                            "opening: it binds accessor, which can't open the matter; add it to the opening's roles");
        }
    }

    /** M3. */
    @Test
    void two_rows_for_the_same_stage_action_and_role_are_refused() {
        assertThat(faults(sound().step(NEW, SEND, List.of(ACCESSOR, OPERATOR), DONE, RULE)))
                .containsExactly("step new --send: there are two rows for the role operator; keep one");
        assertThat(faults(sound().step(NEW, SEND, ACCESSOR, DONE, RULE))).isEmpty();
    }

    @Test
    void a_step_does_not_name_and_free_the_same_role() {
        String both = "step sent --send: it both names and frees, or must and may name, the role accessor; keep one";
        assertThat(faults(withdraw().binds(ACCESSOR).releases(ACCESSOR))).containsExactly(both);
        assertThat(faults(withdraw().binds(ACCESSOR).mayBind(ACCESSOR))).containsExactly(both);
    }
}
