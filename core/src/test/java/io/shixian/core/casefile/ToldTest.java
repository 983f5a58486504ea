package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Complaints.DESK;
import static io.shixian.core.casefile.Complaints.UNIT;
import static io.shixian.core.catalog.BusinessComplaint.DISPATCH;
import static io.shixian.core.catalog.BusinessComplaint.RETURN;
import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** M9: whom an event is told to is settled when it happens and kept with it. */
class ToldTest {

    private static Recipient party(Role role, String id) {
        return new Recipient(role, Optional.of(new Party(id)));
    }

    private static Recipient nobodyYet(Role role) {
        return new Recipient(role, Optional.empty());
    }

    @Test
    void a_party_named_by_the_step_is_told_of_it_and_a_role_without_a_party_is_kept_for_the_host() {
        assertThat(Complaints.dispatched().last().told())
                .containsExactly(party(ACCESSOR, "a-1"), nobodyYet(ADMINISTRATOR));
    }

    @Test
    void who_was_told_stays_what_it_was_when_the_role_changes_hands() {
        Matter again = Complaints.dispatched()
                .after(
                        act("2025-10-09T09:00", UNIT, RETURN, Particulars.because("不属于本单位")),
                        act("2025-10-09T10:00", DESK, DISPATCH, Particulars.naming(ACCESSOR, "a-2")));

        assertThat(again.history().get(1).told()).contains(party(ACCESSOR, "a-1"));
        assertThat(again.history().get(2).told()).containsExactly(nobodyYet(OPERATOR));
        assertThat(again.history().get(3).told()).contains(party(ACCESSOR, "a-2"));
    }

    @Test
    void a_party_that_the_step_frees_is_still_told_of_it() {
        Matter routed = Tables.asked(Tables.routed().sound(), "2025-03-03T10:00")
                .after(
                        act("2025-03-03T11:00", Tables.DESK, Tables.DISPATCH, Particulars.naming(ACCESSOR, "unit-1")),
                        act("2025-03-03T12:00", Tables.UNIT, Tables.RETURN));

        assertThat(routed.last().told()).containsExactly(nobodyYet(OPERATOR), party(ACCESSOR, "unit-1"));
        assertThat(routed.file().parties()).containsOnlyKeys(APPLICANT);
    }

    @Test
    void steps_and_clock_commands_that_tell_nobody_say_so() {
        assertThat(Complaints.accepted().last().told()).isEmpty();
        assertThat(Complaints.received().last().told()).isEmpty();
        assertThat(LicenceTable.accepted()
                        .after(Commands.suspend("2025-03-12T09:00", LicenceTable.CLERK, "decision"))
                        .last()
                        .told())
                .isEmpty();
    }
}
