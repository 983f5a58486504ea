package io.shixian.core.procedure;

import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Drafts.ANSWER;
import static io.shixian.core.procedure.Drafts.DONE;
import static io.shixian.core.procedure.Drafts.NEW;
import static io.shixian.core.procedure.Drafts.RULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnchangingProcedureTest {

    private final Procedure procedure = Drafts.twoLimits();

    @Test
    void cannot_be_changed_through_what_it_hands_out() {
        for (List<?> list : List.of(procedure.roles(), procedure.stages(), procedure.steps(), procedure.limits())) {
            assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThatThrownBy(() -> procedure.limits().get(0).from().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void is_not_changed_by_rows_added_to_its_table_afterwards() {
        ProcedureTable table = Drafts.sound();
        Procedure before = table.sound();

        table.step(NEW, ANSWER, OPERATOR, DONE, RULE);

        assertThat(before.steps()).hasSize(2);
        assertThat(table.sound().steps()).hasSize(3);
    }
}
