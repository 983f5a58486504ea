package io.shixian.core.catalog;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.party.Role.USER_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Matter;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.Refusal;
import io.shixian.core.party.Actor;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code office.account}: DB44/T 2438—2023 7 is known by its titles only; 3 keeps state secrets off the platform. */
class OfficeAccountTest extends CompleteWalk {

    private static final String STAGES = """
            draft: ; bound applicant user-unit
            applied: apply; bound applicant user-unit
            approved: apply approve; bound applicant user-unit
            active: apply approve activate suspend activate transfer; bound applicant user-unit
            suspended: apply approve activate suspend; bound applicant user-unit
            cancelled: apply approve activate cancel; bound applicant user-unit; closed
            refused: apply refuse; bound applicant user-unit; closed
            """;

    private static final String ROWS = """
            new --open(applicant)--> draft; binds applicant; names user-unit; per DB44-7; gap
            draft --apply(applicant)--> applied; tells user-unit administrator; per DB44-7; gap
            applied --approve(administrator)--> approved; items no-state-secret; tells applicant operator; per DB44-3-c; gap
            applied --refuse(administrator)--> refused; reason; tells applicant user-unit; per DB44-7; gap
            approved --activate(operator)--> active; tells applicant user-unit; per DB44-7; gap
            active --suspend(user-unit or administrator)--> suspended; reason; tells applicant operator; per DB44-7; gap
            suspended --activate(operator)--> active; tells applicant user-unit; per DB44-7; gap
            active --transfer(user-unit or administrator)--> active; names user-unit; tells applicant user-unit operator; per DB44-7; gap
            approved --cancel(user-unit or administrator)--> cancelled; reason; tells applicant operator; per DB44-7; gap
            active --cancel(user-unit or administrator)--> cancelled; reason; tells applicant operator; per DB44-7; gap
            suspended --cancel(user-unit or administrator)--> cancelled; reason; tells applicant operator; per DB44-7; gap
            """;

    OfficeAccountTest() {
        super(OfficeAccount.PROCEDURE, STAGES, ROWS, "");
    }

    private static Matter applied() {
        Actor official = Actor.of(APPLICANT, "official-1");
        return Matter.opened(
                        OfficeAccount.PROCEDURE,
                        "2025-03-03T09:00",
                        official,
                        Particulars.naming(USER_UNIT, "bureau-1"))
                .after(act("2025-03-03T09:01", official, OfficeAccount.APPLY));
    }

    private static Matter answered(boolean noStateSecret) {
        return applied()
                .after(act(
                        "2025-03-03T10:00",
                        Actor.of(ADMINISTRATOR, "adm"),
                        OfficeAccount.APPROVE,
                        Particulars.NONE.withChecklist(Map.of("no-state-secret", noStateSecret))));
    }

    @Test
    void an_account_for_state_secrets_is_refused() {
        assertThat(answered(false).file().stage()).isEqualTo(OfficeAccount.REFUSED);
        assertThat(answered(true).file().stage()).isEqualTo(OfficeAccount.APPROVED);
    }

    @Test
    void after_a_transfer_only_the_new_unit_disposes_of_the_account() {
        Matter moved = answered(true)
                .after(
                        act("2025-03-03T10:01", Actor.of(OPERATOR, "op"), OfficeAccount.ACTIVATE),
                        act(
                                "2025-03-03T10:02",
                                Actor.of(USER_UNIT, "bureau-1"),
                                OfficeAccount.TRANSFER,
                                Particulars.naming(USER_UNIT, "bureau-2")));
        Particulars reason = Particulars.because("离职");

        assertThat(moved.refusedWith(
                        act("2025-03-03T10:03", Actor.of(USER_UNIT, "bureau-1"), OfficeAccount.CANCEL, reason)))
                .isEqualTo(Refusal.Code.NOT_THIS_PARTY);
        assertThat(moved.after(act("2025-03-03T10:03", Actor.of(USER_UNIT, "bureau-2"), OfficeAccount.CANCEL, reason))
                        .file()
                        .stage())
                .isEqualTo(OfficeAccount.CANCELLED);
    }
}
