package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.casefile.FiveDays.asked;
import static io.shixian.core.casefile.FiveDays.five;
import static io.shixian.core.casefile.FiveDays.judged;
import static io.shixian.core.casefile.FiveDays.limit;
import static io.shixian.core.casefile.LimitStatus.BREACHED;
import static io.shixian.core.casefile.LimitStatus.STOPPED;
import static io.shixian.core.casefile.Tables.DONE;
import static io.shixian.core.casefile.Tables.RULE;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.procedure.Expiry.Effect.AT_EXPIRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Asked on 2025-03-03: 3 working days lead to 03-06, 5 to 03-10, 10 to 03-17, by working-days.csv. */
class SeveralLapsesTest {

    @Test
    void the_earliest_lapses_first_whatever_the_order_of_the_table() {
        Matter late = asked(limit(
                        five().limit("three", "三日", "Three days", workdays(3)).fromOpening()))
                .after(tick("2025-04-01T00:00"));

        assertThat(late.history().subList(1, 3))
                .extracting(event -> ((CaseEvent.Lapsed) event).limit(), CaseEvent::effectiveOn)
                .containsExactly(tuple("three", on("2025-03-07")), tuple("five", on("2025-03-11")));
        assertThat(late.last().recordedAt()).isEqualTo(at("2025-04-01T00:00"));
    }

    @Test
    void two_that_run_out_at_the_same_midnight_both_lapse() {
        Matter late = asked(limit(
                        five().limit("also-five", "五日", "Five too", workdays(5)).fromOpening()))
                .after(tick("2025-03-11T00:00"));

        assertThat(late.history()).extracting(CaseEvent::type).containsExactly("opened", "lapsed", "lapsed");
    }

    /** V1: the verdict follows from the times, so it matters not that both had run out by the time of the tick. */
    @Test
    void one_that_closes_the_case_spares_those_that_had_not_run_out_by_then() {
        Matter late = asked(limit(five().onExpiry(DONE, AT_EXPIRY, RULE)
                        .limit("ten", "十日", "Ten days", workdays(10))
                        .fromOpening()))
                .after(tick("2025-06-01T00:00"));

        assertThat(late.stage()).isEqualTo(DONE);
        assertThat(late.history()).hasSize(2);
        assertThat(judged(late, 1))
                .extracting(Judgement::limit, Judgement::status)
                .containsExactly(tuple("five", BREACHED), tuple("ten", STOPPED));
    }
}
