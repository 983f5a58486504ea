package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.endOf;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.casefile.FiveDays.asked;
import static io.shixian.core.casefile.FiveDays.five;
import static io.shixian.core.casefile.FiveDays.judged;
import static io.shixian.core.casefile.LimitStatus.BREACHED;
import static io.shixian.core.casefile.Tables.ANSWER;
import static io.shixian.core.casefile.Tables.DESK;
import static io.shixian.core.casefile.Tables.RULE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Asked on 2025-03-03: 5 working days lead to 2025-03-10, by working-days.csv. */
class LapseWithoutEffectTest {

    @Test
    void lapses_once_and_stays_owed_until_the_act() {
        Matter late = asked(five()).after(tick("2025-03-11T00:00"), tick("2025-03-12T00:00"), tick("2025-03-12T00:00"));

        assertThat(late.history()).extracting(CaseEvent::type).containsExactly("opened", "lapsed");
        assertThat(late.stage()).isEqualTo(Tables.ASKED);
        assertThat(judged(late, 1)).isEmpty();
        assertThat(late.last().clause()).isEqualTo(RULE);

        Matter answered = late.after(act("2025-03-20T09:00", DESK, ANSWER));
        assertThat(judged(answered, 2))
                .singleElement()
                .returns(BREACHED, Judgement::status)
                .returns(endOf("2025-03-10"), judgement -> judgement.expiresAt().orElseThrow());
    }

    @Test
    void is_what_a_case_waits_for_until_it_has_lapsed() {
        assertThat(Matter.DECIDER.nextExpiry(asked(five()).file())).hasValue(endOf("2025-03-10"));
        assertThat(Matter.DECIDER.nextExpiry(
                        asked(five()).after(tick("2025-03-11T00:00")).file()))
                .isEmpty();
    }
}
