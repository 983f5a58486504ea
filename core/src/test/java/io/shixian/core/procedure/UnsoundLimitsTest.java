package io.shixian.core.procedure;

import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Drafts.ANSWER;
import static io.shixian.core.procedure.Drafts.FLY;
import static io.shixian.core.procedure.Drafts.LOST;
import static io.shixian.core.procedure.Drafts.RULE;
import static io.shixian.core.procedure.Drafts.SEND;
import static io.shixian.core.procedure.Drafts.bareLimit;
import static io.shixian.core.procedure.Drafts.faults;
import static io.shixian.core.procedure.Drafts.limit;
import static io.shixian.core.procedure.Drafts.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.deadline.Term;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** M4, as far as limits are concerned. */
class UnsoundLimitsTest {

    private static LimitRow counting(Term term) {
        return sound().limit("answer", "答复", "Answer", term).from(SEND).until(ANSWER).owedBy(ACCESSOR).per(RULE);
    }

    @Test
    void one_that_lacks_nothing_is_sound() {
        assertThat(faults(limit())).isEmpty();
    }

    @Nested
    class It_must_say {

        @Test
        void what_starts_it() {
            assertThat(faults(bareLimit().until(ANSWER).owedBy(ACCESSOR).per(RULE)))
                    .containsExactly("limit answer: nothing starts it; say fromOpening(), from(…) or fromExpiryOf(…)");
        }

        @Test
        void what_keeps_it_even_if_something_stops_it() {
            assertThat(faults(bareLimit().from(SEND).stoppedBy(ANSWER).owedBy(ACCESSOR).per(RULE)))
                    .containsExactly("limit answer: nothing keeps it; say until(…)");
        }

        @Test
        void who_owes_it() {
            assertThat(faults(bareLimit().from(SEND).until(ANSWER).per(RULE)))
                    .containsExactly("limit answer: nobody owes it; say owedBy(…)");
        }

        @Test
        void by_which_clause() {
            assertThat(faults(bareLimit().from(SEND).until(ANSWER).owedBy(ACCESSOR)))
                    .containsExactly("limit answer: it has no clause; say per(…)");
        }
    }

    @Nested
    class It_must_name {

        private static final String NO_STEP = "limit answer: no step has the action fly; add one or name another action";

        @Test
        void actions_that_steps_have() {
            assertThat(faults(limit().from(FLY))).containsExactly(NO_STEP);
            assertThat(faults(limit().until(FLY))).containsExactly(NO_STEP);
            assertThat(faults(limit().stoppedBy(FLY))).containsExactly(NO_STEP);
        }

        @Test
        void limits_that_there_are() {
            assertThat(faults(limit().fromExpiryOf("notice")))
                    .containsExactly(
                            "limit answer: it starts at the expiry of 'notice', which is no limit; name one of [answer]");
        }

        @Test
        void a_stage_that_is_defined_for_its_expiry() {
            assertThat(faults(limit().onExpiry(LOST, Expiry.Effect.AT_EXPIRY, RULE)))
                    .containsExactly("limit answer: the stage lost is not defined; add it to stages(…)");
        }

        @Test
        void each_action_in_one_sense_only() {
            assertThat(faults(limit().stoppedBy(ANSWER)))
                    .containsExactly("limit answer: an action both keeps it and ends it without a verdict; keep one");
        }

        @Test
        void grounds_for_a_suspension() {
            assertThat(faults(limit().suspendable(List.of(), true, RULE, OPERATOR)))
                    .containsExactly("limit answer: its clock may be stopped on no ground; name the grounds");
        }

        @Test
        void itself_with_a_code_of_its_own() {
            assertThat(faults(limit().limit("answer", "再答复", "Answer again", Term.workdays(1))
                            .from(SEND).until(ANSWER).owedBy(ACCESSOR).per(RULE)))
                    .containsExactly("limits: answer is defined twice; define it once");
        }
    }

    @Nested
    class It_must_count {

        @Test
        void onwards() {
            assertThat(faults(counting(Term.workdays(3).backwards())))
                    .containsExactly("limit answer: it is counted backwards; a limit here runs onwards from a step");
        }

        @Test
        void extensions_in_its_own_unit() {
            assertThat(faults(limit().extendable(Term.calendarDays(10), 1, RULE, OPERATOR)))
                    .containsExactly("limit answer: an extension of 10 calendar days can't be added to 5 working days; "
                            + "use the same unit");
            assertThat(faults(limit().extendable(Term.workdays(10).backwards(), 1, RULE, OPERATOR)))
                    .containsExactly("limit answer: an extension of 10 working days before can't be added to "
                            + "5 working days; use the same unit");
        }

        @Test
        void one_extension_at_least_if_it_allows_any() {
            assertThatThrownBy(() -> limit().extendable(Term.workdays(10), 0, RULE, OPERATOR))
                    .hasMessage("an extension rule allows 0 extensions; allow 1 or more, or leave the rule out");
        }

        @Test
        void warnings_that_its_clock_can_give() {
            assertThat(faults(limit().warning(Term.workingHours(4))))
                    .containsExactly("limit answer: a warning of 4 working hours does not fit 5 working days; "
                            + "use days, or the limit's own unit");
            assertThat(faults(limit().warning(Term.months(1)))).hasSize(1);
            assertThat(faults(limit().warning(Term.years(1)))).hasSize(1);
            assertThat(faults(limit().warning(Term.hours(1)))).isEmpty();
            assertThat(faults(counting(Term.workingHours(8)).warning(Term.workingHours(4)))).isEmpty();
        }
    }

    @Nested
    class Started_by_an_expiry {

        private static LimitRow then(LimitRow first, String code, Term term, String after) {
            return first.limit(code, "再", "Then", term).fromExpiryOf(after).until(ANSWER).owedBy(ACCESSOR).per(RULE);
        }

        @Test
        void it_counts_days_since_it_starts_on_a_day() {
            assertThat(faults(then(limit(), "then", Term.hours(48), "answer")))
                    .containsExactly("limit then: it starts at an expiry, as of a day, and can't be counted in hours; "
                            + "use days");
            assertThat(faults(then(limit(), "then", Term.sameDay(), "answer"))).isEmpty();
        }

        private static String circle(String limit) {
            return "limit " + limit + ": its own expiry starts it again, at once or by way of other limits, without end; "
                    + "break the circle";
        }

        @Test
        void it_does_not_start_itself() {
            assertThat(faults(limit().fromExpiryOf("answer"))).containsExactly(circle("answer"));
        }

        @Test
        void it_does_not_start_itself_by_way_of_others() {
            LimitRow first = limit().fromExpiryOf("third");
            LimitRow third = then(then(first, "second", Term.workdays(1), "answer"), "third", Term.workdays(1), "second");
            LimitRow beside = then(third, "beside", Term.workdays(1), "third");

            assertThat(faults(beside)).containsExactly(circle("answer"), circle("second"), circle("third"));
        }
    }
}
