package io.shixian.core.procedure;

import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Drafts.ANSWER;
import static io.shixian.core.procedure.Drafts.DONE;
import static io.shixian.core.procedure.Drafts.LOST;
import static io.shixian.core.procedure.Drafts.NEW;
import static io.shixian.core.procedure.Drafts.RULE;
import static io.shixian.core.procedure.Drafts.SEND;
import static io.shixian.core.procedure.Drafts.SENT;
import static io.shixian.core.procedure.Drafts.faults;
import static io.shixian.core.procedure.Drafts.sound;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.deadline.Term;
import org.junit.jupiter.api.Test;

/** M4, as far as stages are concerned. */
class UnsoundStageTest {

    @Test
    void the_draft_itself_is_sound() {
        assertThat(faults(sound())).isEmpty();
    }

    @Test
    void a_stage_that_no_step_leads_to_is_refused() {
        assertThat(faults(sound().stages(LOST).step(LOST, SEND, OPERATOR, SENT, RULE)))
                .containsExactly("stage lost: no step leads to it; add one or leave it out");
    }

    @Test
    void two_stages_that_only_lead_to_each_other_are_refused() {
        Stage asWell = Stage.open("lost-as-well", "同失", "Lost as well");
        assertThat(faults(sound().stages(LOST, asWell)
                        .step(LOST, SEND, OPERATOR, asWell, RULE)
                        .step(asWell, SEND, OPERATOR, LOST, RULE)))
                .containsExactly(
                        "stage lost: no step leads to it; add one or leave it out",
                        "stage lost-as-well: no step leads to it; add one or leave it out");
    }

    @Test
    void a_stage_that_a_failed_checklist_or_an_expiry_leads_to_is_reached() {
        assertThat(faults(sound().stages(LOST)
                        .step(NEW, ANSWER, OPERATOR, DONE, RULE)
                        .checks(LOST)
                        .step(LOST, SEND, OPERATOR, SENT, RULE)))
                .isEmpty();
        assertThat(faults(sound().stages(LOST)
                        .step(LOST, SEND, OPERATOR, SENT, RULE)
                        .limit("answer", "答复", "Answer", Term.workdays(5))
                        .from(SEND)
                        .until(ANSWER)
                        .owedBy(ACCESSOR)
                        .per(RULE)
                        .onExpiry(LOST, Expiry.Effect.AT_EXPIRY, RULE)))
                .isEmpty();
    }

    @Test
    void a_stage_that_is_not_defined_is_refused_wherever_it_stands() {
        assertThat(faults(sound().step(NEW, ANSWER, OPERATOR, LOST, RULE)))
                .containsExactly("step new --answer: the stage lost is not defined; add it to stages(…)");
        assertThat(faults(sound().step(LOST, ANSWER, OPERATOR, DONE, RULE)))
                .containsExactly("step lost --answer: the stage lost is not defined; add it to stages(…)");
        assertThat(faults(sound().step(NEW, ANSWER, OPERATOR, DONE, RULE).checks(LOST)))
                .containsExactly("step new --answer: the stage lost is not defined; add it to stages(…)");
    }

    @Test
    void a_closed_stage_has_no_way_out() {
        assertThat(faults(sound().step(DONE, SEND, OPERATOR, SENT, RULE)))
                .containsExactly(
                        "step done --send: it leads out of the closed stage done; drop the step or open the stage");
    }

    @Test
    void an_open_stage_has_a_way_out() {
        assertThat(faults(sound().stages(LOST).step(NEW, ANSWER, OPERATOR, LOST, RULE)))
                .containsExactly("stage lost: no step leads out of it; add one or make it closed");
    }

    @Test
    void a_stage_is_defined_once() {
        assertThat(faults(sound().stages(SENT))).containsExactly("stages: sent is defined twice; define it once");
    }

    @Test
    void a_stage_is_open_or_closed_everywhere_alike() {
        Stage open = Stage.open("done", "办结", "Done");
        assertThat(faults(sound().step(NEW, ANSWER, OPERATOR, open, RULE)))
                .containsExactly(
                        "step new --answer: the stage done is open in one place and closed in another; write it once");
    }
}
