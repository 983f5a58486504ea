package io.shixian.core.procedure;

import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.procedure.Drafts.ANSWER;
import static io.shixian.core.procedure.Drafts.RULE;
import static io.shixian.core.procedure.Drafts.SEND;
import static io.shixian.core.procedure.Drafts.bareLimit;
import static io.shixian.core.procedure.Drafts.faults;
import static io.shixian.core.procedure.Drafts.limit;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** M4: what a limit must say. */
class IncompleteLimitTest {

    @Test
    void a_limit_says_what_starts_it() {
        assertThat(faults(bareLimit().until(ANSWER).owedBy(ACCESSOR).per(RULE)))
                .containsExactly("limit answer: nothing starts it; say fromOpening(), from(…) or fromExpiryOf(…)");
    }

    @Test
    void a_limit_says_what_keeps_it_even_if_something_stops_it() {
        assertThat(faults(bareLimit()
                        .from(SEND)
                        .stoppedBy(ANSWER)
                        .owedBy(ACCESSOR)
                        .per(RULE)))
                .containsExactly("limit answer: nothing keeps it; say until(…)");
    }

    @Test
    void a_limit_says_who_owes_it() {
        assertThat(faults(bareLimit().from(SEND).until(ANSWER).per(RULE)))
                .containsExactly("limit answer: nobody owes it; say owedBy(…)");
    }

    @Test
    void a_limit_says_by_which_clause() {
        assertThat(faults(bareLimit().from(SEND).until(ANSWER).owedBy(ACCESSOR)))
                .containsExactly("limit answer: it has no clause; say per(…)");
    }

    @Test
    void a_limit_that_lacks_nothing_is_sound() {
        assertThat(faults(limit())).isEmpty();
    }
}
