package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.resume;
import static io.shixian.core.casefile.Commands.suspend;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.casefile.Complaints.UNIT;
import static io.shixian.core.casefile.LicenceTable.CLERK;
import static io.shixian.core.casefile.LicenceTable.HEAD;
import static io.shixian.core.casefile.LimitStatus.MET;
import static io.shixian.core.casefile.LimitStatus.STOPPED;
import static io.shixian.core.catalog.BusinessComplaint.ACCEPT;
import static io.shixian.core.catalog.BusinessComplaint.DECLINE;
import static io.shixian.core.deadline.Term.workdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.shixian.core.procedure.Procedure;
import org.junit.jupiter.api.Test;

/** M5. */
class ClosedCaseTest {

    private final Matter declined =
            Complaints.dispatched().after(act("2025-10-09T09:00", UNIT, DECLINE, Particulars.because("不属于本单位")));

    @Test
    void nothing_happens_when_the_time_of_its_limits_passes() {
        Matter later = declined.after(tick("2025-10-17T00:00"), tick("2025-11-05T00:00"), tick("2035-01-01T00:00"));

        assertThat(Matter.Observed.of(later.file())).isEqualTo(Matter.Observed.of(declined.file()));
        assertThat(Matter.DECIDER.nextExpiry(declined.file())).isEmpty();
    }

    @Test
    void every_running_limit_ends_with_the_step_that_closes_it() {
        assertThat(declined.last().judgements())
                .extracting(Judgement::limit, Judgement::status)
                .containsExactly(tuple("decide", MET), tuple("result", MET));
    }

    @Test
    void a_limit_that_the_closing_step_does_not_name_ends_without_a_verdict() {
        Procedure procedure = Tables.commentedWithin(workdays(5)).sound();
        Matter answered =
                Tables.asked(procedure, "2025-03-03T10:00").after(act("2025-03-04T10:00", Tables.DESK, Tables.ANSWER));

        assertThat(answered.status("comment", "2025-03-04T10:00")).isEqualTo(STOPPED);
        assertThat(answered.after(tick("2025-04-01T00:00")).file().version()).isEqualTo(2);
    }

    @Test
    void no_step_and_no_clock_command_is_possible_any_more() {
        assertThat(declined.refusedWith(act("2025-10-09T10:00", UNIT, ACCEPT))).isEqualTo(Refusal.Code.CASE_CLOSED);

        Matter withdrawn =
                LicenceTable.accepted().after(act("2025-03-06T09:00", LicenceTable.FIRM, LicenceTable.WITHDRAW));
        assertThat(withdrawn.status("decision", "2025-03-06T09:00")).isEqualTo(STOPPED);
        assertThat(withdrawn.refusedWith(suspend("2025-03-07T09:00", CLERK, "decision")))
                .isEqualTo(Refusal.Code.LIMIT_NOT_RUNNING);
        assertThat(withdrawn.refusedWith(resume("2025-03-07T09:00", CLERK, "decision")))
                .isEqualTo(Refusal.Code.LIMIT_NOT_RUNNING);
        assertThat(withdrawn.refusedWith(Commands.extend("2025-03-07T09:00", HEAD, "decision", workdays(1))))
                .isEqualTo(Refusal.Code.LIMIT_NOT_RUNNING);
    }
}
