package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Mechanisms.AGAIN;
import static io.shixian.core.casefile.Mechanisms.dispatched;
import static io.shixian.core.casefile.Tables.ANSWER;
import static io.shixian.core.casefile.Tables.ASKER;
import static io.shixian.core.casefile.Tables.COMMENT;
import static io.shixian.core.casefile.Tables.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * M6. Answered on Monday 2025-09-29, asked again within five working days: by working-days.csv the 30th and October the 9th,
 * 10th, 11th and 13th.
 */
class ReworkWindowTest {

    private final Matter answered = dispatched("2025-09-28T09:00").after(act("2025-09-29T10:00", UNIT, ANSWER));

    @Test
    void within_the_window_it_is_done_again() {
        assertThat(answered.after(act("2025-10-13T23:59", ASKER, AGAIN)).stage())
                .isEqualTo(Tables.WITH_UNIT);
    }

    @Test
    void after_it_not_whatever_was_remarked_meanwhile() {
        Refusal refusal =
                answered.after(act("2025-10-13T10:00", ASKER, COMMENT)).refused(act("2025-10-14T00:00", ASKER, AGAIN));

        assertThat(refusal.code()).isEqualTo(Refusal.Code.WINDOW_CLOSED);
        assertThat(refusal.text().zh()).isEqualTo("「要求重办」须在5个工作日内提出，已于2025-10-13届满；可以另行提出");
        assertThat(refusal.text().en())
                .isEqualTo("'Ask again' is possible within 5 working days, until 2025-10-13; open a new matter");
    }

    /** What someone writes into the details moves no clock: the stored event and the host's time count. */
    @Test
    void a_forged_time_changes_nothing() {
        Particulars forged = Mechanisms.with("at", "2025-10-01T10:00:00+08:00");

        assertThat(answered.refusedWith(act("2025-10-20T10:00", ASKER, AGAIN, forged)))
                .isEqualTo(Refusal.Code.WINDOW_CLOSED);
        assertThat(answered.refusedWith(act("2025-09-29T09:59", ASKER, AGAIN))).isEqualTo(Refusal.Code.TIME_REVERSED);
    }

    @Test
    void a_second_answer_opens_a_window_of_its_own() {
        Matter twice = answered.after(act("2025-10-13T10:00", ASKER, AGAIN), act("2025-10-20T10:00", UNIT, ANSWER));

        assertThat(twice.after(act("2025-10-27T23:59", ASKER, AGAIN)).stage()).isEqualTo(Tables.WITH_UNIT);
        assertThat(twice.refusedWith(act("2025-10-28T00:00", ASKER, AGAIN))).isEqualTo(Refusal.Code.WINDOW_CLOSED);
    }
}
