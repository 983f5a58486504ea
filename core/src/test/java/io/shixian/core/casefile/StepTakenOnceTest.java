package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Complaints.CITIZEN;
import static io.shixian.core.casefile.Complaints.DESK;
import static io.shixian.core.casefile.Complaints.UNIT;
import static io.shixian.core.catalog.BusinessComplaint.REPLY;
import static io.shixian.core.catalog.BusinessComplaint.REWORK;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.TechnicalConsultation;
import io.shixian.core.procedure.Procedure;
import org.junit.jupiter.api.Test;

class StepTakenOnceTest {

    private final Matter reworked =
            Complaints.replied().after(act("2025-10-14T09:00", CITIZEN, REWORK), act("2025-10-15T09:00", UNIT, REPLY));

    @Test
    void is_refused_the_second_time() {
        assertThat(reworked.refusedWith(act("2025-10-16T09:00", CITIZEN, REWORK)))
                .isEqualTo(Refusal.Code.TOO_OFTEN);
    }

    @Test
    void is_refused_the_second_time_in_a_consultation_too() {
        Matter again = Matter.opened(TechnicalConsultation.PROCEDURE, "2025-03-03T09:00", CITIZEN)
                .after(
                        act("2025-03-03T10:00", DESK, TechnicalConsultation.REPLY),
                        act("2025-03-03T11:00", CITIZEN, TechnicalConsultation.REWORK),
                        act("2025-03-03T12:00", DESK, TechnicalConsultation.REPLY));

        assertThat(again.refusedWith(act("2025-03-03T13:00", CITIZEN, TechnicalConsultation.REWORK)))
                .isEqualTo(Refusal.Code.TOO_OFTEN);
    }

    @Test
    void is_not_used_up_by_a_refusal_nor_by_the_same_action_elsewhere() {
        Matter commented = TwoRounds.asked().after(TwoRounds.comment("2025-03-03T11:00"));

        assertThat(commented.refusedWith(TwoRounds.comment("2025-03-03T12:00"))).isEqualTo(Refusal.Code.TOO_OFTEN);
        Matter withUnit = commented.after(TwoRounds.dispatch("2025-03-03T13:00"));
        Matter again = withUnit.after(TwoRounds.comment("2025-03-03T14:00"));
        assertThat(again.refusedWith(TwoRounds.comment("2025-03-03T15:00"))).isEqualTo(Refusal.Code.TOO_OFTEN);
    }

    @Test
    void is_not_used_up_by_what_another_role_did() {
        Matter commented =
                TwoRounds.asked().after(TwoRounds.dispatch("2025-03-03T11:00"), TwoRounds.comment("2025-03-03T12:00"));

        commented.after(act("2025-03-03T13:00", Tables.UNIT, Tables.COMMENT));
    }

    @Test
    void stays_used_up_when_the_case_moves_to_a_version_that_allows_it_once_and_not_where_it_allows_more() {
        Matter commented = TwoRounds.asked().after(TwoRounds.comment("2025-03-03T11:00"));

        assertThat(TwoRounds.moved(commented, 1).refusedWith(TwoRounds.comment("2025-03-03T13:00")))
                .isEqualTo(Refusal.Code.TOO_OFTEN);
        assertThat(TwoRounds.moved(commented, 2)
                        .after(TwoRounds.comment("2025-03-03T13:00"))
                        .refusedWith(TwoRounds.comment("2025-03-03T14:00")))
                .isEqualTo(Refusal.Code.TOO_OFTEN);
    }

    /** One comment before the dispatch and one after it. */
    private static final class TwoRounds {

        // spotless:off
        private static final Procedure PROCEDURE = version(1, 1);

        private static Procedure version(int version, int first) {
            return Tables.routed().version(version)
                    .step(Tables.ASKED, Tables.COMMENT, Tables.ASKER.role(), Tables.ASKED, Tables.RULE).atMost(first)
                    .step(Tables.WITH_UNIT, Tables.COMMENT, Tables.ASKER.role(), Tables.WITH_UNIT, Tables.RULE).atMost(1)
                    .step(Tables.WITH_UNIT, Tables.COMMENT, Tables.UNIT.role(), Tables.WITH_UNIT, Tables.RULE).atMost(1)
                    .sound();
        }
        // spotless:on

        static Matter moved(Matter matter, int first) {
            Command.Migrate command = new Command.Migrate(
                    Commands.CASE, Commands.at("2025-03-03T12:00"), Mechanisms.OWNER, 2, Particulars.because("新规定施行"));
            Decision decision = Matter.DECIDER.migrate(matter.file(), version(2, first), command);
            return new Matter(((Decision.Accepted) decision).file(), Matter.DECIDER);
        }

        static Matter asked() {
            return Tables.asked(PROCEDURE, "2025-03-03T10:00");
        }

        static Command comment(String at) {
            return act(at, Tables.ASKER, Tables.COMMENT);
        }

        static Command dispatch(String at) {
            return act(at, Tables.DESK, Tables.DISPATCH, Particulars.naming(Tables.UNIT.role(), "unit-1"));
        }
    }
}
