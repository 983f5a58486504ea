package io.shixian.core.procedure;

import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Drafts.ANSWER;
import static io.shixian.core.procedure.Drafts.DONE;
import static io.shixian.core.procedure.Drafts.NEW;
import static io.shixian.core.procedure.Drafts.RULE;
import static io.shixian.core.procedure.Drafts.faults;
import static io.shixian.core.procedure.Drafts.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** M4, as far as the opening is concerned. */
class UnsoundOpeningTest {

    @Test
    void is_written_once() {
        assertThat(faults(Drafts.empty().roles(OPERATOR).stages(NEW)))
                .containsExactly("opening: there are 0 openings; say once how a matter begins, "
                        + "with opening(stage, roles, clause)");
        ProcedureTable twice = sound();
        twice.opening(NEW, List.of(ACCESSOR), RULE);
        assertThat(faults(twice))
                .containsExactly("opening: there are 2 openings; say once how a matter begins, "
                        + "with opening(stage, roles, clause)");
    }

    @Test
    void leads_to_an_open_stage_that_is_defined() {
        assertThat(faults(Drafts.empty().roles(OPERATOR).stages(DONE).opening(DONE, List.of(OPERATOR), RULE)))
                .containsExactly("opening: the first stage done is closed; open a matter in an open stage");
        assertThat(faults(Drafts.empty()
                        .roles(OPERATOR)
                        .stages(DONE)
                        .opening(NEW, List.of(OPERATOR), RULE)
                        .step(NEW, ANSWER, OPERATOR, DONE, RULE)))
                .containsExactly(
                        "opening: the stage new is not defined; add it to stages(…)",
                        "step new --answer: the stage new is not defined; add it to stages(…)");
    }
}
