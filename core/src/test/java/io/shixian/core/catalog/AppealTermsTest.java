package io.shixian.core.catalog;

import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.deadline.Term.hours;
import static io.shixian.core.deadline.Term.workdays;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.OtherLimit;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.Refusal;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import io.shixian.core.law.Strength;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The same table under the terms of several places; 2025-09-28 and 2025-10-11 are make-up working days. */
class AppealTermsTest {

    @Test
    void without_terms_of_a_place_nothing_is_counted() {
        Appeal appeal = Appeal.onTerms(Map.of())
                .after("2025-09-26T17:00", "handler", "stage-reply")
                .after("2026-03-02T09:00", "handler", "answer");

        assertThat(appeal.limits("2026-03-02T09:00")).isEmpty();
    }

    /** 1, 3 and 15 working days to begin, to answer in substance and to solve, from the unit's having it. */
    @Nested
    class In_Shandong {

        private final Appeal appeal =
                Appeal.onTerms(Map.of("start", workdays(1), "stage-reply", workdays(3), "answer", workdays(15)));

        @Test
        void all_three_run_from_the_assignment() {
            assertThat(appeal.limits("2025-09-26T17:00"))
                    .containsOnly(
                            Map.entry("start", "2025-09-28 running"),
                            Map.entry("stage-reply", "2025-09-30 running"),
                            Map.entry("answer", "2025-10-23 running"));
        }

        @Test
        void each_is_kept_or_not_by_its_own_act() {
            Appeal late = appeal.after("2025-09-28T23:59", "handler", "start")
                    .after("2025-10-09T09:00", "handler", "stage-reply")
                    .after("2025-10-23T23:59", "handler", "answer");

            assertThat(late.limits("2025-11-03T09:00"))
                    .containsOnly(
                            Map.entry("start", "2025-09-28 met"),
                            Map.entry("stage-reply", "2025-09-30 breached"),
                            Map.entry("answer", "2025-10-23 met"));
        }

        @Test
        void an_answer_at_once_keeps_them_all() {
            assertThat(appeal.after("2025-09-26T17:00", "handler", "answer").limits("2025-11-03T09:00"))
                    .containsValues("2025-09-28 met", "2025-09-30 met", "2025-10-23 met");
        }

        @Test
        void a_unit_that_sends_it_back_owes_nothing_and_the_next_one_begins_anew() {
            Appeal returned = appeal.after("2025-09-28T09:00", "handler", "return");
            assertThat(returned.limits("2025-11-03T09:00"))
                    .containsValues("2025-09-28 stopped", "2025-09-30 stopped", "2025-10-23 stopped");

            Appeal again = returned.assigned("2025-09-29T09:00");
            assertThat(again.limits("2025-09-29T10:00"))
                    .containsValues("2025-09-30 running", "2025-10-10 running", "2025-10-27 running");
            assertThat(again.matter()
                            .refusedWith(Appeal.act(
                                    "2025-09-29T10:00", "handler", "return", Particulars.because("仍非本单位职责"))))
                    .isEqualTo(Refusal.Code.TOO_OFTEN);
        }
    }

    /** One hour to contact, 3 working days to a stage reply and to each further one, 5 to close. */
    @Nested
    class In_Zhongshan {

        private final Appeal appeal = Appeal.onTerms(Map.of(
                "contact", hours(1),
                "stage-reply", workdays(3),
                "next-stage-reply", workdays(3),
                "answer", workdays(5)));

        @Test
        void the_hour_runs_from_the_very_moment() {
            assertThat(appeal.limit("contact", "2025-09-26T17:00").expiresAt()).hasValue(at("2025-09-26T17:30"));
            assertThat(appeal.after("2025-09-26T17:29", "handler", "contact").limits("2025-09-26T18:00"))
                    .containsEntry("contact", "2025-09-26 met");
            assertThat(appeal.after("2025-09-26T17:30", "handler", "contact").limits("2025-09-26T18:00"))
                    .containsEntry("contact", "2025-09-26 breached");
        }

        @Test
        void to_begin_alone_is_no_contact() {
            assertThat(appeal.after("2025-09-26T17:00", "handler", "start").limits("2025-09-26T17:00"))
                    .containsEntry("contact", "2025-09-26 running");
        }

        @Test
        void every_stage_reply_is_followed_by_the_next_until_the_answer() {
            Appeal first = appeal.after("2025-09-29T09:00", "handler", "stage-reply");
            assertThat(first.limits("2025-09-29T10:00"))
                    .containsEntry("stage-reply", "2025-09-30 met")
                    .containsEntry("next-stage-reply", "2025-10-10 running")
                    .containsEntry("answer", "2025-10-10 running");

            Appeal second = first.after("2025-10-10T09:00", "handler", "stage-reply");
            assertThat(second.limits("2025-10-11T00:00"))
                    .containsEntry("next-stage-reply", "2025-10-14 running")
                    .containsEntry("answer", "2025-10-10 breached");

            assertThat(second.after("2025-10-14T09:00", "handler", "answer").limits("2025-10-20T09:00"))
                    .containsEntry("next-stage-reply", "2025-10-14 met");
        }
    }

    @Test
    void every_stage_reply_is_judged_before_the_next_one_is_counted() {
        Appeal first = Appeal.onTerms(Map.of("next-stage-reply", workdays(3)))
                .after("2025-09-29T09:00", "handler", "stage-reply");
        Appeal inTime = first.after("2025-10-10T23:59", "handler", "stage-reply");
        Appeal late = first.after("2025-10-11T00:00", "handler", "stage-reply");

        assertThat(inTime.judged()).isEqualTo("next-stage-reply met");
        assertThat(late.judged()).isEqualTo("next-stage-reply breached");
        assertThat(late.limits("2025-10-11T10:00")).containsOnly(Map.entry("next-stage-reply", "2025-10-15 running"));
    }

    /** 5 working days for an ordinary appeal; a difficult one is opened with 15. */
    @Nested
    class In_Shanghai {

        private final Clause difficult = Sources.OTHER_RULE.cited("上海市优化营商环境条例 第四十九条");
        private final OtherLimit fifteen = new OtherLimit(workdays(15), difficult);

        @Test
        void an_ordinary_one_is_answered_in_five_days() {
            assertThat(Appeal.onTerms(Map.of("answer", workdays(5))).limits("2025-09-26T17:00"))
                    .containsOnly(Map.entry("answer", "2025-10-10 running"));
        }

        @Test
        void a_difficult_one_in_fifteen_by_the_clause_that_it_was_opened_with() {
            Appeal appeal = Appeal.difficult(Map.of("answer", workdays(5)), fifteen);

            assertThat(appeal.limits("2025-09-26T17:00")).containsOnly(Map.entry("answer", "2025-10-23 running"));
            assertThat(appeal.limit("answer", "2025-09-26T17:00").limit().clause())
                    .hasValue(difficult);
        }

        @Test
        void the_clause_binds_as_a_duty_where_no_place_has_set_terms() {
            Appeal appeal = Appeal.difficult(Map.of(), fifteen);

            assertThat(appeal.limits("2025-10-24T00:00")).containsOnly(Map.entry("answer", "2025-10-23 breached"));
            assertThat(appeal.limit("answer", "2025-09-26T17:00").limit().strength())
                    .isEqualTo(Strength.SHALL);
        }
    }

    @Test
    void rework_has_a_term_of_its_own_and_leaves_the_first_answer_judged() {
        Appeal reworked = Appeal.onTerms(Map.of("answer", workdays(5), "rework", workdays(3), "call-back", workdays(1)))
                .after("2025-10-10T09:00", "handler", "answer")
                .after("2025-10-13T09:00", "callback", "call-back")
                .after("2025-10-13T10:00", "callback", "rework");

        assertThat(reworked.limits("2025-10-13T11:00"))
                .containsOnly(
                        Map.entry("answer", "2025-10-10 met"),
                        Map.entry("call-back", "2025-10-11 breached"),
                        Map.entry("rework", "2025-10-16 running"));
    }

    @Test
    void the_posts_of_the_platform_can_be_given_terms_too() {
        Appeal returned = Appeal.onTerms(Map.of("review", workdays(1), "assign", workdays(1)))
                .after("2025-09-28T09:00", "handler", "return");

        assertThat(returned.limits("2025-09-30T00:00"))
                .containsOnly(Map.entry("review", "2025-09-28 met"), Map.entry("assign", "2025-09-29 breached"));
    }
}
