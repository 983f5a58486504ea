package io.shixian.core.procedure;

import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.procedure.Drafts.ANSWER;
import static io.shixian.core.procedure.Drafts.RULE;
import static io.shixian.core.procedure.Drafts.faults;
import static io.shixian.core.procedure.Drafts.limit;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.deadline.Term;
import org.junit.jupiter.api.Test;

/** M4, for limits that the expiry of another starts. */
class LimitFromExpiryTest {

    private static LimitRow then(LimitRow first, String code, Term term, String after) {
        return first.limit(code, "再", "Then", term)
                .fromExpiryOf(after)
                .until(ANSWER)
                .owedBy(ACCESSOR)
                .per(RULE);
    }

    @Test
    void it_counts_days_since_it_starts_on_a_day() {
        assertThat(faults(then(limit(), "then", Term.hours(48), "answer")))
                .containsExactly(
                        "limit then: it starts at an expiry or a named day, as of a day, and can't be counted in hours; "
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
