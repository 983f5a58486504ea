package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.LimitStatus.BREACHED;
import static io.shixian.core.casefile.LimitStatus.MET;
import static io.shixian.core.casefile.LimitStatus.RUNNING;
import static io.shixian.core.casefile.LimitStatus.STOPPED;
import static io.shixian.core.casefile.Tables.ANSWER;
import static io.shixian.core.casefile.Tables.DESK;
import static io.shixian.core.casefile.Tables.DISPATCH;
import static io.shixian.core.casefile.Tables.OTHER_UNIT;
import static io.shixian.core.casefile.Tables.RETURN;
import static io.shixian.core.casefile.Tables.RULE;
import static io.shixian.core.casefile.Tables.UNIT;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.procedure.Procedure;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** V8. Asked on 2025-03-03, answer by 2025-03-24; a unit has five days. Dates by working-days.csv. */
class ReroutingTest {

    private static final Procedure PROCEDURE = Tables.routed()
            .limit("answer", "答复", "Answer", workdays(15)).fromOpening().until(ANSWER).owedBy(OPERATOR).per(RULE)
            .limit("handle", "承办", "Handle", workdays(5))
                    .from(DISPATCH).until(ANSWER).stoppedBy(RETURN).owedBy(ACCESSOR).per(RULE)
            .sound();

    private final Matter withUnit = Tables.asked(PROCEDURE, "2025-03-03T10:00").after(to("unit-1", "2025-03-04T09:00"));

    private static Command to(String unit, String at) {
        return act(at, DESK, DISPATCH, Particulars.naming(ACCESSOR, unit));
    }

    @Nested
    class When_a_unit_sends_a_question_back {

        private final Matter returned = withUnit.after(act("2025-03-07T09:00", UNIT, RETURN));

        @Test
        void its_own_clock_ends_without_a_verdict_and_the_askers_goes_on() {
            assertThat(withUnit.deadline("handle").lastDay()).isEqualTo(on("2025-03-11"));
            assertThat(returned.status("handle", "2025-03-07T09:00")).isEqualTo(STOPPED);
            assertThat(returned.limit("answer", "2025-03-07T09:00"))
                    .returns(RUNNING, LimitState::status)
                    .returns(on("2025-03-24"), state -> state.lastDay().orElseThrow());
        }

        @Test
        void the_next_unit_has_a_clock_of_its_own_and_the_askers_goes_on() {
            Matter again = returned.after(to("unit-2", "2025-03-10T09:00"));

            assertThat(again.limit("handle", "2025-03-10T09:00"))
                    .returns(RUNNING, LimitState::status)
                    .returns(on("2025-03-17"), state -> state.lastDay().orElseThrow())
                    .returns(2, state -> state.run().cycle());
            assertThat(again.limit("answer", "2025-03-10T09:00"))
                    .returns(on("2025-03-24"), state -> state.lastDay().orElseThrow())
                    .returns(1, state -> state.run().cycle());
        }

        @Test
        void it_is_bound_no_more_and_cannot_act_on_it() {
            assertThat(returned.file().party(ACCESSOR)).isEmpty();
            Matter again = returned.after(to("unit-2", "2025-03-10T09:00"));

            assertThat(again.refusedWith(act("2025-03-10T10:00", UNIT, ANSWER)))
                    .isEqualTo(Refusal.Code.NOT_THIS_PARTY);
            again.after(act("2025-03-10T10:00", OTHER_UNIT, ANSWER));
        }
    }

    @Test
    void a_unit_that_sends_it_back_too_late_has_breached_its_limit_all_the_same() {
        Matter late = withUnit.after(act("2025-03-12T00:00", UNIT, RETURN), to("unit-2", "2025-03-12T09:00"));

        assertThat(late.history().get(3).judgements())
                .singleElement()
                .returns("handle", Judgement::limit)
                .returns(BREACHED, Judgement::status);
        assertThat(late.status("handle", "2025-03-12T09:00")).isEqualTo(RUNNING);
    }

    @Test
    void sent_on_directly_the_old_run_ends_and_a_new_one_begins_in_one_step() {
        Matter sentOn = withUnit.after(to("unit-2", "2025-03-10T09:00"));

        assertThat(sentOn.last().judgements())
                .singleElement()
                .returns("handle", Judgement::limit)
                .returns(STOPPED, Judgement::status)
                .returns(on("2025-03-11"), judgement -> judgement.lastDay().orElseThrow());
        assertThat(sentOn.limit("handle", "2025-03-10T09:00").run())
                .returns(2, ClockRun::cycle)
                .returns(at("2025-03-10T09:00"), ClockRun::startedAt)
                .returns(true, ClockRun::isOpen);
    }

    /** A limit that the same action keeps and starts anew. */
    @Test
    void a_step_that_keeps_a_limit_and_starts_it_again_does_both() {
        Procedure procedure = Tables.routed()
                .limit("pass-on", "流转", "Pass on", workdays(5)).from(DISPATCH).until(DISPATCH, ANSWER).owedBy(OPERATOR).per(RULE)
                .sound();
        Matter passedOn = Tables.asked(procedure, "2025-03-03T10:00")
                .after(to("unit-1", "2025-03-04T09:00"), to("unit-2", "2025-03-10T09:00"));

        assertThat(passedOn.last().judgements()).singleElement().returns(MET, Judgement::status);
        assertThat(passedOn.limit("pass-on", "2025-03-10T09:00"))
                .returns(RUNNING, LimitState::status)
                .returns(on("2025-03-17"), state -> state.lastDay().orElseThrow());
    }
}
