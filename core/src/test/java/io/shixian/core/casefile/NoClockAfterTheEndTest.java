package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.deadline.Term.workdays;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.procedure.Expiry.Effect;
import io.shixian.core.procedure.Procedure;
import org.junit.jupiter.api.Test;

/** M5: no clock begins in a case that has ended. */
class NoClockAfterTheEndTest {

    // spotless:off

    @Test
    void begins_with_the_step_that_closes_the_case() {
        Procedure procedure = Tables.question()
                .step(Tables.ASKED, Tables.RETURN, Tables.DESK.role(), Tables.ASKED, Tables.RULE)
                .limit("survey", "回访", "Survey", workdays(5))
                        .from(Tables.ANSWER, Tables.RETURN).until(Tables.COMMENT)
                        .owedBy(Tables.DESK.role()).per(Tables.RULE)
                .sound();
        Matter answered = Tables.asked(procedure, "2025-03-03T10:00")
                .after(act("2025-03-04T10:00", Tables.DESK, Tables.ANSWER));

        assertThat(answered.file().runs()).isEmpty();
        assertThat(answered.after(tick("2026-01-01T00:00")).file().version()).isEqualTo(2);
    }

    @Test
    void begins_with_the_expiry_that_closes_the_case() {
        Procedure procedure = Tables.question()
                .limit("answer", "答复", "Answer", workdays(5))
                        .fromOpening().until(Tables.ANSWER).owedBy(Tables.DESK.role()).per(Tables.RULE)
                        .onExpiry(Tables.DONE, Effect.AT_EXPIRY, Tables.RULE)
                .limit("survey", "回访", "Survey", workdays(5))
                        .fromExpiryOf("answer").until(Tables.COMMENT).owedBy(Tables.DESK.role()).per(Tables.RULE)
                .sound();
        Matter lapsed = Tables.asked(procedure, "2025-03-03T10:00").after(tick("2026-01-01T00:00"));

        assertThat(lapsed.stage()).isEqualTo(Tables.DONE);
        assertThat(lapsed.history()).extracting(CaseEvent::type).containsExactly("opened", "lapsed");
    }
    // spotless:on
}
