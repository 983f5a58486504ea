package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.extend;
import static io.shixian.core.deadline.Term.workdays;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An agent does what whom it represents may do, no less and no more, and the events say both. */
class AgencyTest {

    private static final Party CITIZEN = new Party("citizen-1");
    private static final Actor AGENT = Actor.of(Role.APPLICANT, "agent-1");
    private static final Actor FOR_CITIZEN = AGENT.actingFor(CITIZEN);
    private static final Procedure PATIENT = Tables.answeredWithin(workdays(5))
            .extendable(workdays(5), 2, Tables.RULE, Role.APPLICANT)
            .sound();

    @Nested
    class A_matter_that_an_agent_opens {

        private final Matter asked = Tables.asked(PATIENT, "2025-03-03T10:00");
        private final Matter opened = Matter.opened(PATIENT, "2025-03-03T10:00", FOR_CITIZEN);

        @Test
        void is_that_of_whom_it_represents_and_says_who_opened_it() {
            assertThat(opened.file().party(Role.APPLICANT)).contains(CITIZEN);
            assertThat(opened.last().by()).isEqualTo(FOR_CITIZEN);
            assertThat(opened.file().parties())
                    .isEqualTo(Matter.opened(PATIENT, "2025-03-03T10:00", Actor.of(Role.APPLICANT, "citizen-1"))
                            .file()
                            .parties());
        }

        @Test
        void goes_on_by_that_party_itself_by_this_agent_or_by_another() {
            Actor other = Actor.of(Role.APPLICANT, "agent-2").actingFor(CITIZEN);
            Matter after = opened.after(
                    act("2025-03-04T09:00", new Actor(Role.APPLICANT, CITIZEN), Tables.COMMENT),
                    act("2025-03-04T10:00", FOR_CITIZEN, Tables.COMMENT),
                    act("2025-03-04T11:00", other, Tables.COMMENT));

            assertThat(after.last().by()).isEqualTo(other);
        }

        @Test
        void is_closed_to_the_agent_in_its_own_name() {
            assertThat(opened.refused(act("2025-03-04T09:00", AGENT, Tables.COMMENT))
                            .text())
                    .hasToString("申请人agent-1不能「补充说明」：此件的申请人是citizen-1"
                            + " / applicant agent-1 can't 'Comment': the applicant of this case is citizen-1");
        }

        @Test
        void leaves_the_matters_of_others_closed_to_it() {
            assertThat(asked.refused(act("2025-03-04T09:00", FOR_CITIZEN, Tables.COMMENT))
                            .text())
                    .hasToString(
                            "申请人citizen-1（由agent-1代办）不能「补充说明」：此件的申请人是asker-1"
                                    + " / applicant citizen-1 (through agent-1) can't 'Comment': the applicant of this case is asker-1");
        }

        @Test
        void leaves_its_own_closed_to_whom_only_the_agent_is_bound() {
            Matter own = Matter.opened(PATIENT, "2025-03-03T10:00", AGENT);

            assertThat(own.refusedWith(act("2025-03-04T09:00", FOR_CITIZEN, Tables.COMMENT)))
                    .isEqualTo(Refusal.Code.NOT_THIS_PARTY);
        }
    }

    @Nested
    class A_clock {

        @Test
        void is_extended_by_an_agent_of_whom_may_extend_it() {
            Matter after = Matter.opened(PATIENT, "2025-03-03T10:00", FOR_CITIZEN)
                    .after(extend("2025-03-04T09:00", FOR_CITIZEN, "answer", workdays(1)));

            assertThat(after.last().by()).isEqualTo(FOR_CITIZEN);
        }

        @Test
        void is_not_extended_by_an_agent_of_somebody_else() {
            Matter asked = Tables.asked(PATIENT, "2025-03-03T10:00");

            assertThat(asked.refused(extend("2025-03-04T09:00", FOR_CITIZEN, "answer", workdays(1)))
                            .text())
                    .hasToString("此件的申请人是asker-1，不是citizen-1（由agent-1代办）"
                            + " / the applicant of this case is asker-1, not citizen-1 (through agent-1)");
        }
    }

    @Nested
    class An_opening_that_names_the_applicant {

        private Decision opened(Actor by, String applicant) {
            return Matter.DECIDER.open(
                    BusinessComplaint.PROCEDURE,
                    Commands.open("2025-09-30T10:00", by, Particulars.naming(Role.APPLICANT, applicant)));
        }

        @Test
        void may_name_whom_the_agent_represents() {
            assertThat(opened(FOR_CITIZEN, "citizen-1"))
                    .isInstanceOfSatisfying(
                            Decision.Accepted.class,
                            yes -> assertThat(yes.file().party(Role.APPLICANT)).contains(CITIZEN));
        }

        @Test
        void may_name_neither_the_agent_nor_a_third_party() {
            assertThat(opened(FOR_CITIZEN, "agent-1")).isInstanceOf(Decision.Refused.class);
            assertThat(opened(FOR_CITIZEN, "citizen-2")).isInstanceOf(Decision.Refused.class);
        }
    }
}
