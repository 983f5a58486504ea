package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.endOf;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.casefile.LimitStatus.BREACHED;
import static io.shixian.core.casefile.LimitStatus.STOPPED;
import static io.shixian.core.casefile.Tables.ANSWER;
import static io.shixian.core.casefile.Tables.COMMENT;
import static io.shixian.core.casefile.Tables.DESK;
import static io.shixian.core.casefile.Tables.DONE;
import static io.shixian.core.casefile.Tables.RULE;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.procedure.Expiry.Effect.AS_OF_START;
import static io.shixian.core.procedure.Expiry.Effect.AT_EXPIRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.shixian.core.procedure.LimitRow;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Asked on 2025-03-03: 3 working days lead to 03-06, 5 to 03-10, 10 to 03-17, 20 to 03-31, by working-days.csv. */
class LapsesTest {

    private static LimitRow limit(LimitRow row) {
        return row.until(ANSWER).owedBy(DESK.role()).per(RULE);
    }

    private static LimitRow five() {
        return limit(Tables.question().limit("five", "五日", "Five days", workdays(5)).fromOpening());
    }

    private static Matter asked(LimitRow table) {
        return Tables.asked(table.sound(), "2025-03-03T10:00");
    }

    private static List<Judgement> judged(Matter matter, int event) {
        return matter.history().get(event).judgements();
    }

    @Nested
    class Of_several_limits {

        @Test
        void the_earliest_lapses_first_whatever_the_order_of_the_table() {
            Matter late = asked(limit(five().limit("three", "三日", "Three days", workdays(3)).fromOpening()))
                    .after(tick("2025-04-01T00:00"));

            assertThat(late.history().subList(1, 3))
                    .extracting(event -> ((CaseEvent.Lapsed) event).limit(), CaseEvent::effectiveOn)
                    .containsExactly(tuple("three", on("2025-03-07")), tuple("five", on("2025-03-11")));
            assertThat(late.last().recordedAt()).isEqualTo(at("2025-04-01T00:00"));
        }

        @Test
        void two_that_run_out_at_the_same_midnight_both_lapse() {
            Matter late = asked(limit(five().limit("also-five", "五日", "Five too", workdays(5)).fromOpening()))
                    .after(tick("2025-03-11T00:00"));

            assertThat(late.history()).extracting(CaseEvent::type).containsExactly("opened", "lapsed", "lapsed");
        }

        /** V1: the verdict follows from the times, so it matters not that both had run out by the time of the tick. */
        @Test
        void one_that_closes_the_case_spares_those_that_had_not_run_out_by_then() {
            Matter late = asked(limit(five().onExpiry(DONE, AT_EXPIRY, RULE)
                            .limit("ten", "十日", "Ten days", workdays(10)).fromOpening()))
                    .after(tick("2025-06-01T00:00"));

            assertThat(late.stage()).isEqualTo(DONE);
            assertThat(late.history()).hasSize(2);
            assertThat(judged(late, 1))
                    .extracting(Judgement::limit, Judgement::status)
                    .containsExactly(tuple("five", BREACHED), tuple("ten", STOPPED));
        }
    }

    @Nested
    class A_limit_without_effect {

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
            assertThat(Matter.DECIDER.nextExpiry(asked(five()).after(tick("2025-03-11T00:00")).file()))
                    .isEmpty();
        }
    }

    @Nested
    class An_expiry_that_starts_another_clock {

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
            assertThat(asked(fiveThen(five(), 5)).after(tick("2025-03-11T00:00")).deadline("then").lastDay())
                    .isEqualTo(on("2025-03-18"));
        }

        @Test
        void judges_the_run_that_it_replaces() {
            LimitRow table = limit(five().onExpiry(Tables.ASKED, AT_EXPIRY, RULE)
                    .limit("then", "再", "Then", workdays(20)).from(COMMENT).fromExpiryOf("five"));
            Matter commented = asked(table).after(act("2025-03-04T09:00", Tables.ASKER, COMMENT));

            Matter restarted = commented.after(tick("2025-03-11T00:00"));

            assertThat(judged(restarted, 2))
                    .extracting(Judgement::limit, Judgement::status)
                    .containsExactly(tuple("five", BREACHED), tuple("then", STOPPED));
            assertThat(restarted.limit("then", "2025-03-11T00:00").run().cycle()).isEqualTo(2);
        }
    }
}
