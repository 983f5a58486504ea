package io.shixian.core.procedure;

import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Drafts.ANSWER;
import static io.shixian.core.procedure.Drafts.FLY;
import static io.shixian.core.procedure.Drafts.NEW;
import static io.shixian.core.procedure.Drafts.RULE;
import static io.shixian.core.procedure.Drafts.SEND;
import static io.shixian.core.procedure.Drafts.faults;
import static io.shixian.core.procedure.Drafts.limit;
import static io.shixian.core.procedure.Drafts.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.deadline.Term;
import org.junit.jupiter.api.Test;

/** M4: a limit that could not be counted is refused. */
class LimitCountingTest {

    private static LimitRow counting(Term term) {
        return sound().limit("answer", "答复", "Answer", term)
                .from(SEND)
                .until(ANSWER)
                .owedBy(ACCESSOR)
                .per(RULE);
    }

    @Test
    void counted_backwards_needs_the_day_it_is_counted_from_and_takes_no_more_time() {
        Term before = Term.workdays(3).backwards();
        assertThat(faults(counting(before)))
                .containsExactly("limit answer: it is counted back from a day that nobody hands in; say day(…)");
        assertThat(faults(counting(before).day("plannedStart"))).isEmpty();
        assertThat(faults(counting(before).day("plannedStart").extendable(before, 1, RULE, OPERATOR)))
                .containsExactly(
                        "limit answer: it is counted back from a day and can be neither extended nor suspended; drop the "
                                + "rule");
        assertThat(faults(counting(before).day("plannedStart").onExpiry(NEW, Expiry.Effect.AT_EXPIRY, RULE)))
                .containsExactly("limit answer: it is counted back from a day, and being late is recorded and nothing "
                        + "else; drop onExpiry(…)");
    }

    @Test
    void as_of_a_named_day_is_counted_in_days_and_by_a_step() {
        assertThat(faults(counting(Term.sameDay()).day("dueOn"))).isEmpty();
        assertThat(faults(counting(Term.hours(4)).day("dueOn")))
                .containsExactly(
                        "limit answer: it starts at an expiry or a named day, as of a day, and can't be counted "
                                + "in hours; use days");
        assertThat(faults(limit().limit("then", "再", "Then", Term.workdays(1))
                        .fromExpiryOf("answer")
                        .day("dueOn")
                        .until(ANSWER)
                        .owedBy(ACCESSOR)
                        .per(RULE)))
                .containsExactly(
                        "limit then: it starts at an expiry, where nobody hands in a day; start it with a step or "
                                + "drop day(…)");
    }

    @Test
    void has_each_choice_once_and_starts_it_with_an_action_of_the_table() {
        assertThat(faults(limit().orFrom("late", "迟", "late", ANSWER).orFrom("late", "迟", "late", FLY)))
                .containsExactly(
                        "limit answer: no step has the action fly; add one or name another action",
                        "limit answer: the choice 'late' is there twice; keep one");
    }

    @Test
    void is_the_only_one_that_another_law_may_replace() {
        assertThat(faults(limit().replaceable()
                        .limit("then", "再", "Then", Term.workdays(1))
                        .from(SEND)
                        .until(ANSWER)
                        .owedBy(ACCESSOR)
                        .per(RULE)
                        .replaceable()))
                .containsExactly(
                        "limits: several can be replaced by another law; a matter names one term, so keep one");
    }

    @Test
    void without_a_term_is_a_sound_target_that_is_off() {
        assertThat(faults(sound().target("soon", "及时", "Soon")
                        .from(SEND)
                        .until(ANSWER)
                        .owedBy(ACCESSOR)
                        .per(RULE)))
                .isEmpty();
    }

    @Test
    void takes_extensions_in_its_own_unit() {
        assertThat(faults(limit().extendable(Term.calendarDays(10), 1, RULE, OPERATOR)))
                .containsExactly("limit answer: an extension of 10 calendar days can't be added to 5 working days; "
                        + "use the same unit");
        assertThat(faults(limit().extendable(Term.workdays(10).backwards(), 1, RULE, OPERATOR)))
                .containsExactly("limit answer: an extension of 10 working days before can't be added to "
                        + "5 working days; use the same unit");
    }

    @Test
    void allows_one_extension_at_least_if_it_allows_any() {
        assertThatThrownBy(() -> limit().extendable(Term.workdays(10), 0, RULE, OPERATOR))
                .hasMessage("an extension rule allows 0 extensions; allow 1 or more, or leave the rule out");
    }

    @Test
    void takes_warnings_that_its_clock_can_give() {
        assertThat(faults(limit().warning(Term.workingHours(4))))
                .containsExactly("limit answer: a warning of 4 working hours does not fit 5 working days; "
                        + "use days, or the limit's own unit");
        assertThat(faults(limit().warning(Term.months(1)))).hasSize(1);
        assertThat(faults(limit().warning(Term.years(1)))).hasSize(1);
        assertThat(faults(limit().warning(Term.hours(1)))).isEmpty();
        assertThat(faults(counting(Term.workingHours(8)).warning(Term.workingHours(4))))
                .isEmpty();
    }
}
