package io.shixian.core.procedure;

import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Drafts.DONE;
import static io.shixian.core.procedure.Drafts.NEW;
import static io.shixian.core.procedure.Drafts.RULE;
import static io.shixian.core.procedure.Drafts.SEND;
import static io.shixian.core.procedure.Drafts.SENT;
import static io.shixian.core.procedure.Drafts.faults;
import static io.shixian.core.procedure.Drafts.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** M3, and rows that contradict themselves. */
class RivalRowsTest {

    private static StepRow withdraw() {
        return sound().step(SENT, SEND, OPERATOR, DONE, RULE);
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
