package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.casefile.LicenceTable.ACCEPT;
import static io.shixian.core.casefile.LicenceTable.ACCEPTED;
import static io.shixian.core.casefile.LicenceTable.CLERK;
import static io.shixian.core.casefile.LicenceTable.FIRM;
import static io.shixian.core.casefile.LicenceTable.PROCEDURE;
import static io.shixian.core.casefile.LicenceTable.RECEIVED;
import static io.shixian.core.casefile.LicenceTable.REJECT;
import static io.shixian.core.casefile.LicenceTable.VOUCHER;
import static io.shixian.core.casefile.LimitStatus.BREACHED;
import static io.shixian.core.casefile.LimitStatus.MET;
import static io.shixian.core.casefile.LimitStatus.RUNNING;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.law.Sources;
import io.shixian.core.party.Party;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** T23, with the dates of the scenario licence-deemed.jsonl, which an independent program computed. */
class DeemedAcceptanceTest {

    private static final Command REJECTION = act("2025-02-08T09:00", CLERK, REJECT, VOUCHER.withReason("材料不齐"));

    @Nested
    class An_application_that_nobody_checks {

        private final Matter received = Matter.opened(PROCEDURE, "2025-01-24T10:00", FIRM);
        private final Matter deemed = received.after(tick("2025-02-08T00:00"));

        @Test
        void has_until_the_fifth_working_day() {
            assertThat(received.stage()).isEqualTo(RECEIVED);
            assertThat(received.limit("notice", "2025-01-24T10:00"))
                    .returns(RUNNING, LimitState::status)
                    .returns(Optional.of(on("2025-02-07")), LimitState::lastDay);
            assertThat(received.after(tick("2025-02-07T23:59:59")).file().version())
                    .isEqualTo(1);
        }

        @Test
        void is_accepted_as_of_the_day_of_its_receipt() {
            assertThat(deemed.stage()).isEqualTo(ACCEPTED);
            assertThat(deemed.last())
                    .isInstanceOf(CaseEvent.Lapsed.class)
                    .returns(at("2025-02-08T00:00"), CaseEvent::recordedAt)
                    .returns(on("2025-01-24"), CaseEvent::effectiveOn)
                    .returns(Sources.LICENSING_LAW.article(32, 1, 4), CaseEvent::clause)
                    .returns(on("2025-02-07"), event -> ((CaseEvent.Lapsed) event).dueOn());
            assertThat(deemed.last().told())
                    .containsExactly(
                            new Recipient(APPLICANT, Optional.of(new Party("firm-1"))),
                            new Recipient(WINDOW, Optional.empty()));
        }

        @Test
        void has_its_decision_counted_from_the_receipt() {
            assertThat(deemed.status("notice", "2025-02-08T00:00")).isEqualTo(BREACHED);
            assertThat(deemed.limit("decision", "2025-02-08T00:00"))
                    .returns(RUNNING, LimitState::status)
                    .returns(Optional.of(on("2025-02-27")), LimitState::lastDay)
                    .returns(on("2025-01-24"), state -> state.run().asOf());
        }

        @Test
        void can_be_rejected_no_more_even_if_the_lapse_is_not_recorded_yet() {
            assertThat(deemed.refusedWith(REJECTION)).isEqualTo(Refusal.Code.NOT_IN_THIS_STAGE);
            assertThat(received.refusedWith(REJECTION)).isEqualTo(Refusal.Code.NOT_IN_THIS_STAGE);
            assertThat(received.file().version()).isEqualTo(1);
        }

        @Test
        void counts_alike_whenever_the_lapse_is_recorded() {
            Matter late = received.after(tick("2025-02-20T17:00"));

            assertThat(late.last().effectiveOn()).isEqualTo(on("2025-01-24"));
            assertThat(late.deadline("decision").lastDay()).isEqualTo(on("2025-02-27"));
        }

        @Test
        void breaches_both_limits_if_nobody_looks_for_weeks() {
            Matter forgotten = received.after(tick("2025-02-28T00:00"));

            assertThat(forgotten.history()).extracting(CaseEvent::type).containsExactly("opened", "lapsed", "lapsed");
            assertThat(forgotten.status("decision", "2025-02-28T00:00")).isEqualTo(BREACHED);
            assertThat(forgotten.stage()).isEqualTo(ACCEPTED);
        }
    }

    @Test
    void one_accepted_in_time_has_its_decision_counted_from_the_acceptance() {
        Matter accepted = Matter.opened(PROCEDURE, "2025-01-24T10:00", FIRM)
                .after(act("2025-02-07T23:59", CLERK, ACCEPT, VOUCHER), tick("2025-02-08T00:00"));

        assertThat(accepted.history()).hasSize(2);
        assertThat(accepted.status("notice", "2025-02-08T00:00")).isEqualTo(MET);
        // 2025-02-07 and 20 working days, by working-days.csv: 8 February is a make-up day.
        assertThat(accepted.deadline("decision").lastDay()).isEqualTo(on("2025-03-06"));
    }
}
