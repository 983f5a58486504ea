package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.casefile.Mechanisms.ASKING;
import static io.shixian.core.casefile.Mechanisms.dispatched;
import static io.shixian.core.casefile.Tables.DESK;
import static io.shixian.core.casefile.Tables.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.deadline.Term;
import io.shixian.core.procedure.TimeLimit;
import org.junit.jupiter.api.Test;

/** T25: a word without a number (及时) counts nothing; V15: absent, immediate and zero are three things. */
class TargetTest {

    private final TimeLimit target = ASKING.limit("send").orElseThrow();

    @Test
    void it_never_runs_and_never_runs_out() {
        Matter asked = Tables.asked(ASKING, "2025-03-03T10:00").after(tick("2025-12-31T10:00"));

        assertThat(asked.file().run(target)).isEmpty();
        assertThat(asked.history()).hasSize(1);
        assertThat(dispatched("2025-12-31T11:00").last().judgements()).isEmpty();
    }

    @Test
    void it_has_no_term_to_ask_for() {
        assertThat(target.isOn()).isFalse();
        assertThat(target).hasToString("send without a term");
        assertThatThrownBy(target::term)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the limit 'send' has no term; the text names no number, a rule book can set one");
    }

    @Test
    void its_clock_can_be_neither_stopped_nor_lengthened() {
        Matter asked = Tables.asked(ASKING, "2025-03-03T10:00");

        assertThat(asked.refusedWith(Commands.extend("2025-03-03T11:00", DESK, "send", Term.workdays(1))))
                .isEqualTo(Refusal.Code.NO_EXTENSION_RULE);
    }

    /** A change of a clock is told to whom the table names (行政许可法 42). */
    @Test
    void changes_of_a_clock_are_told() {
        Matter changed = dispatched("2025-03-03T10:00")
                .after(
                        Commands.extend("2025-03-04T10:00", DESK, "handle", Term.workdays(5)),
                        Commands.suspend("2025-03-04T11:00", DESK, "handle"),
                        Commands.resume("2025-03-05T11:00", DESK, "handle"));

        assertThat(changed.history().subList(2, 5))
                .allSatisfy(event -> assertThat(event.told())
                        .extracting(recipient -> recipient.party().orElseThrow())
                        .containsExactly(Tables.ASKER.party(), UNIT.party()));
    }
}
