package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Tables.DESK;
import static io.shixian.core.casefile.Tables.DISPATCH;
import static io.shixian.core.casefile.Tables.OTHER_UNIT;
import static io.shixian.core.casefile.Tables.RULE;
import static io.shixian.core.casefile.Tables.UNIT;
import static io.shixian.core.party.Role.ACCESSOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.procedure.Procedure;
import org.junit.jupiter.api.Test;

class HandedOnRoleTest {

    private static Command to(String unit, String at) {
        return act(at, DESK, DISPATCH, Particulars.naming(ACCESSOR, unit));
    }

    @Test
    void a_step_that_frees_a_role_may_hand_it_on() {
        Procedure procedure = Tables.routed()
                .step(Tables.WITH_UNIT, Tables.COMMENT, ACCESSOR, Tables.WITH_UNIT, RULE)
                .releases(ACCESSOR)
                .mayBind(ACCESSOR)
                .sound();
        Matter dispatched = Tables.asked(procedure, "2025-03-03T10:00").after(to("unit-1", "2025-03-04T09:00"));

        Command handOn = act("2025-03-05T09:00", UNIT, Tables.COMMENT, Particulars.naming(ACCESSOR, "unit-2"));
        assertThat(dispatched.after(handOn).file().party(ACCESSOR)).hasValue(OTHER_UNIT.party());
        Command letGo = act("2025-03-05T09:00", UNIT, Tables.COMMENT);
        assertThat(dispatched.after(letGo).file().party(ACCESSOR)).isEmpty();
    }
}
