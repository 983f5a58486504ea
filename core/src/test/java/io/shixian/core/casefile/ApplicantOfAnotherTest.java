package io.shixian.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whose matter it is: an applicant opens its own, the operator registers that of somebody else. */
class ApplicantOfAnotherTest {

    private static Decision opened(Role role, String party, String applicant) {
        return Matter.DECIDER.open(
                BusinessComplaint.PROCEDURE,
                new Command.Open(
                        new CaseId("c1"),
                        Instant.parse("2025-09-30T02:00:00Z"),
                        Actor.of(role, party),
                        Particulars.naming(Role.APPLICANT, applicant)));
    }

    @Test
    void can_not_be_named_by_another_applicant() {
        assertThat(opened(Role.APPLICANT, "citizen-1", "citizen-2"))
                .isInstanceOfSatisfying(Decision.Refused.class, no -> {
                    assertThat(no.refusal().code()).isEqualTo(Refusal.Code.MAY_NOT_NAME_PARTY);
                    assertThat(no.refusal().text().zh()).isEqualTo("申请人发起时不能指明他人为申请人；请由本人发起，或由可以代为登记的角色发起");
                    assertThat(no.refusal().text().en())
                            .isEqualTo("the applicant can't name somebody else as applicant; "
                                    + "let that party open the matter, or a role that may register it");
                });
    }

    @Test
    void may_be_named_by_itself_or_by_the_operator() {
        assertThat(applicant(opened(Role.APPLICANT, "citizen-1", "citizen-1"))).isEqualTo(new Party("citizen-1"));
        assertThat(applicant(opened(Role.OPERATOR, "op", "citizen-2"))).isEqualTo(new Party("citizen-2"));
    }

    private static Party applicant(Decision decision) {
        return ((Decision.Accepted) decision).file().party(Role.APPLICANT).orElseThrow();
    }
}
