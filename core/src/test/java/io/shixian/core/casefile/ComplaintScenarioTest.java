package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.casefile.LimitStatus.BREACHED;
import static io.shixian.core.casefile.LimitStatus.MET;
import static io.shixian.core.casefile.LimitStatus.RUNNING;
import static io.shixian.core.catalog.BusinessComplaint.ACCEPT;
import static io.shixian.core.catalog.BusinessComplaint.ACCEPTED;
import static io.shixian.core.catalog.BusinessComplaint.DISPATCHED;
import static io.shixian.core.catalog.BusinessComplaint.RECEIVED;
import static io.shixian.core.catalog.BusinessComplaint.REPLIED;
import static io.shixian.core.catalog.BusinessComplaint.REPLY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** examples/vectors/scenarios/complaint.jsonl, line by line. */
class ComplaintScenarioTest {

    @Test
    void runs_as_the_scenario_says() {
        Matter received = Complaints.received();
        assertThat(received.stage()).isEqualTo(RECEIVED);
        assertThat(received.refusedWith(act("2025-09-30T11:00", Complaints.UNIT, ACCEPT)))
                .isEqualTo(Refusal.Code.NOT_IN_THIS_STAGE);

        Matter dispatched = Complaints.dispatched();
        assertThat(dispatched.stage()).isEqualTo(DISPATCHED);
        runs(dispatched, "decide", "2025-10-16", "2025-09-30T14:00");
        runs(dispatched, "result", "2025-11-04", "2025-09-30T14:00");
        assertThat(dispatched.refusedWith(act("2025-10-09T09:00", Complaints.OTHER_UNIT, ACCEPT)))
                .isEqualTo(Refusal.Code.NOT_THIS_PARTY);

        Matter accepted = dispatched.after(act("2025-10-16T23:59", Complaints.UNIT, ACCEPT));
        assertThat(accepted.stage()).isEqualTo(ACCEPTED);
        assertThat(accepted.status("decide", "2025-10-16T23:59")).isEqualTo(MET);
        runs(accepted, "result", "2025-11-04", "2025-10-16T23:59");

        Matter replied = accepted.after(tick("2025-11-05T00:00"), act("2025-11-05T09:00", Complaints.UNIT, REPLY));
        assertThat(replied.stage()).isEqualTo(REPLIED);
        assertThat(replied.status("decide", "2025-11-05T09:00")).isEqualTo(MET);
        assertThat(replied.status("result", "2025-11-05T09:00")).isEqualTo(BREACHED);
    }

    private static void runs(Matter matter, String limit, String lastDay, String at) {
        assertThat(matter.status(limit, at)).isEqualTo(RUNNING);
        assertThat(matter.limit(limit, at).lastDay()).hasValue(Commands.on(lastDay));
    }
}
