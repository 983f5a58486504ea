package io.shixian.core.procedure;

import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Drafts.DONE;
import static io.shixian.core.procedure.Drafts.RULE;
import static io.shixian.core.procedure.Drafts.SEND;
import static io.shixian.core.procedure.Drafts.SENT;
import static io.shixian.core.procedure.Drafts.faults;
import static io.shixian.core.procedure.Drafts.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Sources;
import org.junit.jupiter.api.Test;

class RowFormTest {

    @Test
    void a_step_is_allowed_once_or_more_or_any_number_of_times() {
        assertThat(faults(sound().step(SENT, SEND, OPERATOR, SENT, RULE).atMost(1)))
                .isEmpty();
        assertThat(faults(sound().step(SENT, SEND, OPERATOR, SENT, RULE).atMost(-2)))
                .containsExactly(
                        "step sent --send: it is allowed -2 times; write 1 or more, or nothing for any number");
    }

    @Test
    void the_codes_of_a_procedure_its_stages_actions_and_limits_have_one_form() {
        String form = "is not a code; write lower-case words joined by '-' or '.'";
        assertThatThrownBy(() -> Procedure.named("My Procedure", "程序", "Procedure", Sources.GDZW_OPERATION))
                .hasMessageContaining(form);
        assertThatThrownBy(() -> Stage.open("New", "新", "New")).hasMessageContaining(form);
        assertThatThrownBy(() -> Stage.closed("", "新", "New")).hasMessageContaining(form);
        assertThatThrownBy(() -> Action.of("TAKE_OFFLINE", "下线", "Take offline"))
                .hasMessageContaining(form);
        assertThatThrownBy(() ->
                        sound().limit("fix it", "修", "Fix", Term.workdays(1)).sound())
                .hasMessageContaining(form);
    }

    @Test
    void every_row_has_a_clause() {
        assertThatThrownBy(() -> sound().step(SENT, SEND, OPERATOR, DONE, null).sound())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("clause");
    }
}
