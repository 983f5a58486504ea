package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.LimitStatus.MET;
import static io.shixian.core.casefile.LimitStatus.RUNNING;
import static io.shixian.core.casefile.LimitStatus.STOPPED;
import static io.shixian.core.casefile.Tables.ANSWER;
import static io.shixian.core.casefile.Tables.DESK;
import static io.shixian.core.casefile.Tables.DISPATCH;
import static io.shixian.core.casefile.Tables.RULE;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.procedure.Procedure;
import org.junit.jupiter.api.Test;

/** V8, when one step ends a run and begins the next. Dates by working-days.csv. */
class RestartedLimitTest {

    private final Matter withUnit =
            Tables.asked(Tables.ROUTED, "2025-03-03T10:00").after(to("unit-1", "2025-03-04T09:00"));

    private static Command to(String unit, String at) {
        return act(at, DESK, DISPATCH, Particulars.naming(ACCESSOR, unit));
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
        // spotless:off
        Procedure procedure = Tables.routed()
                .limit("pass-on", "流转", "Pass on", workdays(5)).from(DISPATCH).until(DISPATCH, ANSWER).owedBy(OPERATOR).per(RULE)
                .sound();
        // spotless:on
        Matter passedOn = Tables.asked(procedure, "2025-03-03T10:00")
                .after(to("unit-1", "2025-03-04T09:00"), to("unit-2", "2025-03-10T09:00"));

        assertThat(passedOn.last().judgements()).singleElement().returns(MET, Judgement::status);
        assertThat(passedOn.limit("pass-on", "2025-03-10T09:00"))
                .returns(RUNNING, LimitState::status)
                .returns(on("2025-03-17"), state -> state.lastDay().orElseThrow());
    }
}
