package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.endOf;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.LimitStatus.BREACHED;
import static io.shixian.core.casefile.LimitStatus.MET;
import static io.shixian.core.casefile.Tables.ANSWER;
import static io.shixian.core.casefile.Tables.DESK;
import static io.shixian.core.party.Role.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.deadline.Term;
import io.shixian.core.procedure.Procedure;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** V15: no limit, an immediate one and one of zero days are three different things. */
class AbsentLimitTest {

    @Nested
    class Without_a_limit {

        private final Matter asked = Tables.asked(Tables.question().sound(), "2025-03-03T10:00");

        @Test
        void nothing_runs_and_nothing_is_ever_late() {
            assertThat(asked.file().runs()).isEmpty();
            assertThat(Matter.DECIDER.nextExpiry(asked.file())).isEmpty();
            assertThat(asked.after(act("2035-03-03T10:00", DESK, ANSWER)).last().judgements()).isEmpty();
        }

        @Test
        void a_limit_that_has_not_begun_is_not_among_the_limits() {
            assertThat(Matter.DECIDER.limits(Complaints.received().file(), Commands.at("2025-09-30T12:00")))
                    .isEmpty();
            assertThat(Matter.DECIDER.limits(Complaints.dispatched().file(), Commands.at("2025-09-30T15:00")))
                    .extracting(state -> state.limit().code())
                    .containsExactly("decide", "result");
        }
    }

    @Nested
    class An_immediate_limit {

        private static final Procedure PROCEDURE = Tables.question()
                .limit("answer", "即时答复", "Answer at once", Term.sameDay()).fromOpening().until(ANSWER)
                .owedBy(OPERATOR).per(Tables.RULE)
                .sound();

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
            assertThat(Tables.asked(PROCEDURE, "2025-03-08T16:00").deadline("answer").lastDay())
                    .isEqualTo(on("2025-03-10"));
        }
    }

    @Test
    void a_limit_of_zero_days_cannot_be_written() {
        assertThatThrownBy(() -> Tables.question().limit("answer", "答复", "Answer", Term.workdays(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the amount is 1 or more");
    }
}
