package io.shixian.core.procedure;

import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Drafts.ANSWER;
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
    void goes_onwards() {
        assertThat(faults(counting(Term.workdays(3).backwards())))
                .containsExactly("limit answer: it is counted backwards; a limit here runs onwards from a step");
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
