package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.LimitStatus.BREACHED;
import static io.shixian.core.casefile.LimitStatus.RUNNING;
import static io.shixian.core.casefile.LimitStatus.STOPPED;
import static io.shixian.core.casefile.Tables.ANSWER;
import static io.shixian.core.casefile.Tables.DESK;
import static io.shixian.core.casefile.Tables.DISPATCH;
import static io.shixian.core.casefile.Tables.OTHER_UNIT;
import static io.shixian.core.casefile.Tables.RETURN;
import static io.shixian.core.casefile.Tables.UNIT;
import static io.shixian.core.party.Role.ACCESSOR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** V8. Asked on 2025-03-03, answer by 2025-03-24; a unit has five days. Dates by working-days.csv. */
class ReroutingTest {

    private final Matter withUnit =
            Tables.asked(Tables.ROUTED, "2025-03-03T10:00").after(to("unit-1", "2025-03-04T09:00"));

    private static Command to(String unit, String at) {
        return act(at, DESK, DISPATCH, Particulars.naming(ACCESSOR, unit));
    }

    private final Matter returned = withUnit.after(act("2025-03-07T09:00", UNIT, RETURN));

    @Test
    void sent_back_by_a_unit_its_own_clock_ends_without_a_verdict_and_the_askers_goes_on() {
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
    void a_unit_that_sent_it_back_is_bound_no_more_and_cannot_act_on_it() {
        assertThat(returned.file().party(ACCESSOR)).isEmpty();
        Matter again = returned.after(to("unit-2", "2025-03-10T09:00"));

        assertThat(again.refusedWith(act("2025-03-10T10:00", UNIT, ANSWER))).isEqualTo(Refusal.Code.NOT_THIS_PARTY);
        again.after(act("2025-03-10T10:00", OTHER_UNIT, ANSWER));
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
}
