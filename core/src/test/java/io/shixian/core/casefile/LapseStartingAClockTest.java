package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.casefile.FiveDays.asked;
import static io.shixian.core.casefile.FiveDays.five;
import static io.shixian.core.casefile.FiveDays.judged;
import static io.shixian.core.casefile.FiveDays.limit;
import static io.shixian.core.casefile.LimitStatus.BREACHED;
import static io.shixian.core.casefile.LimitStatus.STOPPED;
import static io.shixian.core.casefile.Tables.COMMENT;
import static io.shixian.core.casefile.Tables.RULE;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.procedure.Expiry.Effect.AS_OF_START;
import static io.shixian.core.procedure.Expiry.Effect.AT_EXPIRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.shixian.core.procedure.LimitRow;
import org.junit.jupiter.api.Test;

/** Asked on 2025-03-03: 3 working days lead to 03-06, 5 to 03-10, 10 to 03-17, by working-days.csv. */
class LapseStartingAClockTest {

    private static LimitRow fiveThen(LimitRow five, int days) {
        return limit(five.limit("then", "再", "Then", workdays(days)).fromExpiryOf("five"));
    }

    @Test
    void as_of_the_start_may_start_one_that_has_run_out_already() {
        Matter late = asked(fiveThen(five().onExpiry(Tables.ASKED, AS_OF_START, RULE), 3))
                .after(tick("2025-03-11T00:00"));

        assertThat(late.history().subList(1, 3))
                .extracting(event -> ((CaseEvent.Lapsed) event).limit(), event -> ((CaseEvent.Lapsed) event).dueOn())
                .containsExactly(tuple("five", on("2025-03-10")), tuple("then", on("2025-03-06")));
    }

    @Test
    void at_expiry_counts_from_the_day_after_the_last_whenever_it_is_recorded() {
        LimitRow table = fiveThen(five().onExpiry(Tables.ASKED, AT_EXPIRY, RULE), 5);

        // It begins with 2025-03-11, and five working days from there lead to 2025-03-18.
        assertThat(asked(table).after(tick("2025-03-11T00:00")).deadline("then").lastDay())
                .isEqualTo(on("2025-03-18"));
        assertThat(asked(table).after(tick("2025-03-14T17:30")).deadline("then").lastDay())
                .isEqualTo(on("2025-03-18"));
    }

    @Test
    void needs_no_effect_of_its_own() {
        assertThat(asked(fiveThen(five(), 5))
                        .after(tick("2025-03-11T00:00"))
                        .deadline("then")
                        .lastDay())
                .isEqualTo(on("2025-03-18"));
    }

    @Test
    void judges_the_run_that_it_replaces() {
        LimitRow table = limit(five().onExpiry(Tables.ASKED, AT_EXPIRY, RULE)
                .limit("then", "再", "Then", workdays(20))
                .from(COMMENT)
                .fromExpiryOf("five"));
        Matter commented = asked(table).after(act("2025-03-04T09:00", Tables.ASKER, COMMENT));

        Matter restarted = commented.after(tick("2025-03-11T00:00"));

        assertThat(judged(restarted, 2))
                .extracting(Judgement::limit, Judgement::status)
                .containsExactly(tuple("five", BREACHED), tuple("then", STOPPED));
        assertThat(restarted.limit("then", "2025-03-11T00:00").run().cycle()).isEqualTo(2);
    }
}
