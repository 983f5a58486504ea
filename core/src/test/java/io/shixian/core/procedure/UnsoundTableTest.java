package io.shixian.core.procedure;

import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.party.Role.SUPERVISOR;
import static io.shixian.core.procedure.Drafts.ANSWER;
import static io.shixian.core.procedure.Drafts.DONE;
import static io.shixian.core.procedure.Drafts.FLY;
import static io.shixian.core.procedure.Drafts.LOST;
import static io.shixian.core.procedure.Drafts.NEW;
import static io.shixian.core.procedure.Drafts.RULE;
import static io.shixian.core.procedure.Drafts.SEND;
import static io.shixian.core.procedure.Drafts.SENT;
import static io.shixian.core.procedure.Drafts.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shixian.core.deadline.Term;
import org.junit.jupiter.api.Test;

/** M4: all faults at once, each with its place. */
class UnsoundTableTest {

    @Test
    void all_faults_are_listed_at_once() {
        ProcedureTable table = sound().stages(SENT, LOST).roles(SUPERVISOR).version(0);
        table.step(DONE, SEND, OPERATOR, NEW, RULE);
        table.step(SENT, ANSWER, ACCESSOR, DONE, RULE).atMost(-1);
        table.limit("answer", "答复", "Answer", Term.workdays(5)).until(FLY);

        assertThatThrownBy(table::sound)
                .isInstanceOf(UnsoundProcedureException.class)
                .hasMessage("""
                        procedure 'draft' has 12 faults
                          stages: sent is defined twice; define it once
                          version: it is 0; count versions from 1 on
                          step done --send: it leads out of the closed stage done; drop the step or open the stage
                          step sent --answer: it is allowed -1 times; write 1 or more, or nothing for any number
                          step sent --answer: there are two rows for the role accessor; keep one
                          limit answer: nothing starts it; say fromOpening(), from(…) or fromExpiryOf(…)
                          limit answer: no step has the action fly; add one or name another action
                          limit answer: it has no clause; say per(…)
                          limit answer: nobody owes it; say owedBy(…)
                          stage lost: no step leads to it; add one or leave it out
                          stage lost: no step leads out of it; add one or make it closed
                          role supervisor: nothing uses it; use it in a row or leave it out""".stripIndent());
    }

    @Test
    void one_fault_is_one_fault() {
        assertThatThrownBy(() -> sound().roles(SUPERVISOR).sound())
                .hasMessage("procedure 'draft' has 1 fault\n"
                        + "  role supervisor: nothing uses it; use it in a row or leave it out");
    }

    @Test
    void the_list_of_faults_is_data_too() {
        UnsoundProcedureException refused = catchThrowableOfType(
                UnsoundProcedureException.class, () -> sound().version(-1).sound());

        assertThat(refused.faults()).containsExactly(new Fault("version", "it is -1; count versions from 1 on"));
        assertThatThrownBy(() -> refused.faults().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
