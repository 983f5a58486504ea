package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Tables.ANSWER;
import static io.shixian.core.casefile.Tables.DESK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.deadline.Term;
import org.junit.jupiter.api.Test;

/** V15: no limit, an immediate one and one of zero days are three different things. */
class AbsentLimitTest {

    private final Matter asked = Tables.asked(Tables.question().sound(), "2025-03-03T10:00");

    @Test
    void nothing_runs_and_nothing_is_ever_late() {
        assertThat(asked.file().runs()).isEmpty();
        assertThat(Matter.DECIDER.nextExpiry(asked.file())).isEmpty();
        assertThat(asked.after(act("2035-03-03T10:00", DESK, ANSWER)).last().judgements())
                .isEmpty();
    }

    @Test
    void a_limit_that_has_not_begun_is_not_among_the_limits() {
        assertThat(Matter.DECIDER.limits(Complaints.received().file(), Commands.at("2025-09-30T12:00")))
                .isEmpty();
        assertThat(Matter.DECIDER.limits(Complaints.dispatched().file(), Commands.at("2025-09-30T15:00")))
                .extracting(state -> state.limit().code())
                .containsExactly("decide", "result");
    }

    @Test
    void a_limit_of_zero_days_cannot_be_written() {
        assertThatThrownBy(() -> Tables.question().limit("answer", "答复", "Answer", Term.workdays(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the amount is 1 or more");
    }
}
