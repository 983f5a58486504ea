package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.casefile.Complaints.CITIZEN;
import static io.shixian.core.casefile.Complaints.UNIT;
import static io.shixian.core.casefile.LimitStatus.EXCEEDED;
import static io.shixian.core.catalog.BusinessComplaint.REPLY;
import static io.shixian.core.catalog.BusinessComplaint.REWORK;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.deadline.Light;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Strength;
import io.shixian.core.procedure.Procedure;
import org.junit.jupiter.api.Test;

/** T25: only a duty is breached. */
class StrengthTest {

    /** T25. */
    @Test
    void a_limit_that_is_only_recommended_is_exceeded_and_never_breached() {
        Procedure procedure = Tables.answeredWithin(Term.workdays(5))
                .strength(Strength.SHOULD)
                .sound();
        Matter late = Tables.asked(procedure, "2025-03-03T10:00").after(tick("2025-03-11T00:00"));

        assertThat(late.status("answer", "2025-03-11T00:00")).isEqualTo(EXCEEDED);
    }

    /** T25: 2025-10-20 and 20 working days make 2025-11-17, by working-days.csv. */
    @Test
    void a_limit_that_binds_in_principle_is_exceeded_and_never_breached() {
        Matter reworked = Complaints.replied().after(act("2025-10-20T09:00", CITIZEN, REWORK));
        assertThat(reworked.deadline("rework").lastDay()).isEqualTo(on("2025-11-17"));

        assertThat(reworked.status("rework", "2025-11-18T00:00")).isEqualTo(EXCEEDED);
        assertThat(reworked.after(tick("2025-11-18T00:00")).status("rework", "2025-11-18T00:00"))
                .isEqualTo(EXCEEDED);
        assertThat(reworked.after(act("2025-11-18T00:00", UNIT, REPLY)).limit("rework", "2025-11-18T00:00"))
                .returns(EXCEEDED, LimitState::status)
                .returns(Light.RED, LimitState::light);
    }

    @Test
    void how_a_limit_stands_has_stable_codes() {
        assertThat(LimitStatus.values())
                .extracting(LimitStatus::code)
                .containsExactly("running", "suspended", "met", "breached", "exceeded", "stopped");
    }
}
