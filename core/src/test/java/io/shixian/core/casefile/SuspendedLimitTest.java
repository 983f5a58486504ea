package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.suspend;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.casefile.LicenceTable.APPROVE;
import static io.shixian.core.casefile.LicenceTable.CLERK;
import static io.shixian.core.casefile.LicenceTable.FIRM;
import static io.shixian.core.casefile.LicenceTable.HEAD;
import static io.shixian.core.casefile.LicenceTable.WITHDRAW;
import static io.shixian.core.casefile.LicenceTable.accepted;
import static io.shixian.core.casefile.LimitStatus.MET;
import static io.shixian.core.casefile.LimitStatus.STOPPED;
import static io.shixian.core.casefile.LimitStatus.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.deadline.Light;
import org.junit.jupiter.api.Test;

/** V13. Accepted on 2025-03-05; the dates come from an independent count over working-days.csv. */
class SuspendedLimitTest {

    private static final Command.Suspend STOP = suspend("2025-03-12T09:00", CLERK, "decision");
    private static final Matter STOPPED_CLOCK = accepted().after(STOP);

    @Test
    void there_is_no_last_day_but_what_remains_and_where_it_would_lead() {
        LimitState state = STOPPED_CLOCK.limit("decision", "2025-03-15T12:00");

        assertThat(state.status()).isEqualTo(SUSPENDED);
        assertThat(state.lastDay()).isEmpty();
        assertThat(state.expiresAt()).isEmpty();
        // Five of the twenty are used: 6, 7, 10, 11 and 12 March.
        assertThat(state.deadline().remaining()).hasToString("15 working days");
        assertThat(state.deadline().ifResumedOn(on("2025-03-19")).lastDay()).isEqualTo(on("2025-04-10"));
    }

    @Test
    void it_never_runs_out() {
        Matter later = STOPPED_CLOCK.after(tick("2029-01-01T00:00"));

        assertThat(later.file().version()).isEqualTo(STOPPED_CLOCK.file().version());
        assertThat(later.limit("decision", "2029-01-01T00:00"))
                .returns(SUSPENDED, LimitState::status)
                .returns(Light.GREEN, LimitState::light);
        assertThat(Matter.DECIDER.nextExpiry(later.file())).isEmpty();
    }

    @Test
    void it_is_not_stopped_again() {
        assertThat(STOPPED_CLOCK.refusedWith(suspend("2025-03-13T09:00", HEAD, "decision")))
                .isEqualTo(Refusal.Code.ALREADY_SUSPENDED);
    }

    @Test
    void the_act_that_was_owed_keeps_the_limit() {
        Matter approved = STOPPED_CLOCK.after(act("2025-06-01T09:00", HEAD, APPROVE));

        assertThat(approved.status("decision", "2025-06-01T09:00")).isEqualTo(MET);
        assertThat(approved.limit("decision", "2025-06-01T09:00").lastDay()).isEmpty();
    }

    @Test
    void a_withdrawal_ends_it_without_a_verdict() {
        Matter withdrawn = STOPPED_CLOCK.after(act("2025-06-01T09:00", FIRM, WITHDRAW));

        assertThat(withdrawn.limit("decision", "2025-06-01T09:00"))
                .returns(STOPPED, LimitState::status)
                .returns(Light.GREEN, LimitState::light)
                .returns(false, state -> state.run().isSuspended());
    }
}
