package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.CASE;
import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Complaints.DESK;
import static io.shixian.core.casefile.Complaints.UNIT;
import static io.shixian.core.catalog.BusinessComplaint.DECLINE;
import static io.shixian.core.catalog.BusinessComplaint.REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.law.Sources;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RefusedActTest {

    /** M1. */
    @Nested
    class An_action_that_the_stage_does_not_know {

        @Test
        void is_refused_with_its_reason_and_changes_nothing() {
            Refusal refusal = Complaints.received().refused(act("2025-09-30T11:00", UNIT, REPLY));

            assertThat(refusal.code()).isEqualTo(Refusal.Code.NOT_IN_THIS_STAGE);
            assertThat(refusal.clause()).hasValue(Sources.GDZW_OPERATION.section("5.3-d"));
        }

        @Test
        void is_refused_when_the_procedure_does_not_know_it_either() {
            Command made = new Command.Act(CASE, at("2025-09-30T11:00"), UNIT, "fly", Particulars.NONE);

            assertThat(Complaints.received().refusedWith(made)).isEqualTo(Refusal.Code.UNKNOWN_ACTION);
        }

        @Test
        void is_refused_when_it_is_spelt_otherwise() {
            Command shouted = new Command.Act(CASE, at("2025-10-13T11:00"), UNIT, "REPLY", Particulars.NONE);

            assertThat(Complaints.accepted().refusedWith(shouted)).isEqualTo(Refusal.Code.UNKNOWN_ACTION);
        }
    }

    /** M2. */
    @Test
    void a_condition_that_fails_is_named_together_with_its_clause() {
        Refusal refusal = Complaints.dispatched().refused(act("2025-10-09T09:00", UNIT, DECLINE));

        assertThat(refusal.code()).isEqualTo(Refusal.Code.REASON_MISSING);
        assertThat(refusal.text().zh()).isEqualTo("「不予受理」需要说明理由");
        assertThat(refusal.clause()).hasValue(Sources.GDZW_OPERATION.section("5.3-c"));
    }

    @Test
    void a_refusal_does_not_even_record_the_limits_that_ran_out_before_it() {
        Matter dispatched = Complaints.dispatched();

        assertThat(dispatched.refusedWith(act("2025-12-01T09:00", DESK, REPLY)))
                .isEqualTo(Refusal.Code.NOT_IN_THIS_STAGE);
        assertThat(dispatched.history()).hasSize(2);
        assertThat(dispatched.after(Commands.tick("2025-12-01T09:00")).history())
                .hasSize(4);
    }

    @Test
    void a_command_for_another_case_is_a_mistake_of_the_host_and_not_decided() {
        Command other = new Command.Tick(new CaseId("c2"), at("2025-10-09T09:00"));

        assertThatThrownBy(() -> Matter.DECIDER.decide(Complaints.received().file(), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the command is for case c2, not for case c1; decide it on the file of its own case");
    }
}
