package io.shixian.core.procedure;

import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Drafts.ANSWER;
import static io.shixian.core.procedure.Drafts.FLY;
import static io.shixian.core.procedure.Drafts.LOST;
import static io.shixian.core.procedure.Drafts.RULE;
import static io.shixian.core.procedure.Drafts.SEND;
import static io.shixian.core.procedure.Drafts.faults;
import static io.shixian.core.procedure.Drafts.limit;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.deadline.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

/** M4: a limit names only what there is. */
class LimitNamesTest {

    private static final String NO_STEP = "limit answer: no step has the action fly; add one or name another action";

    @Test
    void are_actions_that_steps_have() {
        assertThat(faults(limit().from(FLY))).containsExactly(NO_STEP);
        assertThat(faults(limit().until(FLY))).containsExactly(NO_STEP);
        assertThat(faults(limit().stoppedBy(FLY))).containsExactly(NO_STEP);
    }

    @Test
    void are_limits_that_there_are() {
        assertThat(faults(limit().fromExpiryOf("notice")))
                .containsExactly(
                        "limit answer: it starts at the expiry of 'notice', which is no limit; name one of [answer]");
    }

    @Test
    void are_of_a_defined_stage_for_an_expiry() {
        assertThat(faults(limit().onExpiry(LOST, Expiry.Effect.AT_EXPIRY, RULE)))
                .containsExactly("limit answer: the stage lost is not defined; add it to stages(…)");
    }

    @Test
    void give_each_action_one_sense_only() {
        assertThat(faults(limit().stoppedBy(ANSWER)))
                .containsExactly("limit answer: an action both keeps it and ends it without a verdict; keep one");
    }

    @Test
    void include_grounds_for_a_suspension() {
        assertThat(faults(limit().suspendable(List.of(), true, RULE, OPERATOR)))
                .containsExactly("limit answer: its clock may be stopped on no ground; name the grounds");
    }

    @Test
    void begin_with_a_code_of_its_own() {
        assertThat(faults(limit().limit("answer", "再答复", "Answer again", Term.workdays(1))
                        .from(SEND)
                        .until(ANSWER)
                        .owedBy(ACCESSOR)
                        .per(RULE)))
                .containsExactly("limits: answer is defined twice; define it once");
    }
}
