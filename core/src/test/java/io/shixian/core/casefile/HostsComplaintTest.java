package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Complaints.CITIZEN;
import static io.shixian.core.casefile.Complaints.DESK;
import static io.shixian.core.casefile.Complaints.UNIT;
import static io.shixian.core.catalog.BusinessComplaint.ACCEPT;
import static io.shixian.core.catalog.BusinessComplaint.DISPATCH;
import static io.shixian.core.catalog.BusinessComplaint.PROCEDURE;
import static io.shixian.core.catalog.BusinessComplaint.RETURN;
import static io.shixian.core.party.Role.ACCESSOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.deadline.Term;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A complaint whose limits a host has set where the text lets it. Dates by working-days.csv. */
class HostsComplaintTest {

    /** The procedure with one of its limits changed. */
    private static Matter received(String code, UnaryOperator<TimeLimit> change) {
        Procedure changed = PROCEDURE.amended(
                2,
                PROCEDURE.inForce(),
                PROCEDURE.steps(),
                PROCEDURE.limits().stream()
                        .map(limit -> limit.code().equals(code) ? change.apply(limit) : limit)
                        .toList());
        return Matter.opened(changed, "2025-09-28T10:00", CITIZEN);
    }

    private static Command dispatch(String at, String unit) {
        return act(at, DESK, DISPATCH, Particulars.naming(ACCESSOR, unit));
    }

    @Test
    void the_outcome_may_be_owed_from_the_acceptance_on() {
        Matter dispatched = received(
                        "result",
                        limit -> limit.with(
                                limit.granted(),
                                limit.strength(),
                                limit.lead(),
                                limit.choices().get(0).start(),
                                limit.clause().orElseThrow()))
                .after(dispatch("2025-09-28T11:00", "a-1"));
        assertThat(dispatched.file().runs())
                .extracting(run -> run.limit().code())
                .containsExactly("decide");

        Matter accepted = dispatched.after(act("2025-10-11T09:00", UNIT, ACCEPT));

        assertThat(accepted.limit("result", "2025-10-11T09:00").lastDay()).contains(on("2025-11-07"));
    }

    @Test
    void dispatching_promptly_is_measured_from_the_receipt_and_anew_from_a_return_but_never_breached() {
        Matter received = received(
                "dispatch",
                limit -> limit.with(
                        Optional.of(Term.workdays(1)),
                        limit.strength(),
                        limit.lead(),
                        limit.start(),
                        limit.clause().orElseThrow()));
        assertThat(received.limit("dispatch", "2025-09-28T10:00").lastDay()).contains(on("2025-09-29"));

        Matter late = received.after(dispatch("2025-09-30T09:00", "a-1"));
        assertThat(late.status("dispatch", "2025-09-30T09:00")).isEqualTo(LimitStatus.EXCEEDED);

        Matter returned = late.after(act("2025-09-30T10:00", UNIT, RETURN, Particulars.because("不属本单位职责")));
        assertThat(returned.limit("dispatch", "2025-09-30T10:00").lastDay()).contains(on("2025-10-09"));
        Matter again = returned.after(dispatch("2025-10-09T23:59", "a-2"));
        assertThat(again.status("dispatch", "2025-10-09T23:59")).isEqualTo(LimitStatus.MET);
    }
}
