package io.shixian.core.procedure;

import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.party.Role.SYSTEM;
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

/** M4: somebody must act, and it is never the system. */
class ActorTest {

    private static final String NOBODY = ": nobody may do it; name a role";
    private static final String SYSTEM_ACTS = ": the system acts only when a limit runs out; use onExpiry of a limit";

    @Test
    void somebody_acts_in_a_step_a_suspension_and_an_extension() {
        assertThat(faults(sound().step(SENT, SEND, List.of(), DONE, RULE)))
                .containsExactly("step sent --send" + NOBODY);
        assertThat(faults(Drafts.limit().extendable(Term.workdays(1), 1, RULE)))
                .containsExactly("limit answer" + NOBODY);
        assertThat(faults(Drafts.limit().suspendable(List.of("hearing"), true, RULE)))
                .containsExactly("limit answer" + NOBODY);
    }

    @Test
    void it_is_never_the_system_that_acts() {
        assertThat(faults(sound().roles(SYSTEM).step(SENT, SEND, SYSTEM, DONE, RULE)))
                .containsExactly("step sent --send" + SYSTEM_ACTS);
        assertThat(faults(Drafts.limit().extendable(Term.workdays(1), 1, RULE, OPERATOR, SYSTEM)))
                .contains("limit answer" + SYSTEM_ACTS);
        assertThat(faults(Drafts.limit().suspendable(List.of("hearing"), true, RULE, SYSTEM)))
                .contains("limit answer" + SYSTEM_ACTS);
    }

    @Test
    void it_is_never_the_system_that_opens() {
        ProcedureTable table = Drafts.empty().roles(OPERATOR, SYSTEM).stages(NEW, DONE);
        table.step(NEW, SEND, OPERATOR, DONE, RULE);
        assertThat(faults(table.opening(NEW, List.of(SYSTEM), RULE))).containsExactly("opening" + SYSTEM_ACTS);
    }

    @Test
    void the_opening_binds_only_those_who_open() {
        ProcedureTable table = Drafts.empty().roles(OPERATOR).stages(NEW, DONE);
        table.step(NEW, SEND, OPERATOR, DONE, RULE);
        assertThat(faults(table.opening(NEW, List.of(OPERATOR), RULE).binds(ACCESSOR)))
                .containsExactly(
                        "opening: it binds accessor, which can't open the matter; add it to the opening's roles");
    }
}
