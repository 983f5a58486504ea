package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.endOf;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.LimitStatus.BREACHED;
import static io.shixian.core.casefile.LimitStatus.MET;
import static io.shixian.core.casefile.Tables.ANSWER;
import static io.shixian.core.casefile.Tables.DESK;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.deadline.Term;
import io.shixian.core.procedure.Procedure;
import org.junit.jupiter.api.Test;

/** V15, T15: a limit of the same day. */
class ImmediateLimitTest {

    private static final Procedure PROCEDURE =
            Tables.answeredWithin(Term.sameDay()).sound();

    @Test
    void ends_with_the_day_on_which_it_began() {
        Matter asked = Tables.asked(PROCEDURE, "2025-03-07T16:00");

        assertThat(asked.limit("answer", "2025-03-07T16:00").expiresAt()).hasValue(endOf("2025-03-07"));
        assertThat(asked.after(act("2025-03-07T23:59", DESK, ANSWER)).status("answer", "2025-03-09T00:00"))
                .isEqualTo(MET);
        assertThat(asked.after(act("2025-03-08T00:00", DESK, ANSWER)).status("answer", "2025-03-09T00:00"))
                .isEqualTo(BREACHED);
    }

    @Test
    void ends_with_the_next_working_day_if_it_began_on_a_saturday() {
        assertThat(Tables.asked(PROCEDURE, "2025-03-08T16:00")
                        .deadline("answer")
                        .lastDay())
                .isEqualTo(on("2025-03-10"));
    }
}
