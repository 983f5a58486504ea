package io.shixian.core.procedure;

import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.party.Role.SUPERVISOR;
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
import org.junit.jupiter.api.Test;

/** M4: a role is defined, once, and used. */
class UndefinedRoleTest {

    private static final String UNDEFINED = "the role supervisor is not defined; add it to roles(…)";

    private static StepRow withdraw() {
        return sound().step(SENT, SEND, OPERATOR, DONE, RULE);
    }

    private static String at(String place) {
        return place + ": " + UNDEFINED;
    }

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
                .containsExactly(at("opening"), "opening: the role administrator is not defined; add it to roles(…)");
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
                        .from(SEND)
                        .until(ANSWER)
                        .owedBy(SUPERVISOR)
                        .per(RULE)))
                .isEmpty();
    }

    private static StepRow withdrawTelling() {
        return sound().roles(SUPERVISOR).step(SENT, SEND, OPERATOR, DONE, RULE).tells(SUPERVISOR);
    }

    @Test
    void a_role_is_defined_once() {
        assertThat(faults(sound().roles(ACCESSOR))).containsExactly("roles: accessor is defined twice; define it once");
    }
}
