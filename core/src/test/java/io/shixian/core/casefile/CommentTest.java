package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.LimitStatus.MET;
import static io.shixian.core.casefile.Tables.ANSWER;
import static io.shixian.core.casefile.Tables.ASKER;
import static io.shixian.core.casefile.Tables.COMMENT;
import static io.shixian.core.casefile.Tables.DESK;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.deadline.Term;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** V3: ten hours to answer from 08:00 on, a comment at 12:00. */
class CommentTest {

    private final Matter commented = Tables.asked(
                    Tables.answeredWithin(Term.hours(10)).sound(), "2025-03-03T08:00")
            .after(act("2025-03-03T12:00", ASKER, COMMENT));

    @Test
    void a_comment_moves_no_clock_so_that_three_of_ten_hours_are_left_after_seven() {
        LimitState state = commented.limit("answer", "2025-03-03T15:00");

        assertThat(state.deadline().used(at("2025-03-03T15:00"))).hasToString("7 hours");
        assertThat(Duration.between(at("2025-03-03T15:00"), state.expiresAt().orElseThrow()))
                .isEqualTo(Duration.ofHours(3));
    }

    @Test
    void a_comment_judges_nothing_and_does_not_keep_the_limit() {
        assertThat(commented.last().judgements()).isEmpty();
        assertThat(commented.after(act("2025-03-03T17:59:59", DESK, ANSWER)).status("answer", "2025-03-04T08:00"))
                .isEqualTo(MET);
        assertThat(commented.after(act("2025-03-03T18:00", DESK, ANSWER)).status("answer", "2025-03-04T08:00"))
                .isEqualTo(LimitStatus.BREACHED);
    }
}
