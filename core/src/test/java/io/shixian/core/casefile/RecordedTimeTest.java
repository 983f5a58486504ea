package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.casefile.Complaints.CITIZEN;
import static io.shixian.core.casefile.Complaints.UNIT;
import static io.shixian.core.catalog.BusinessComplaint.ACCEPT;
import static io.shixian.core.catalog.BusinessComplaint.REWORK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** M6: time is the host's, and it does not run backwards. */
class RecordedTimeTest {

    private static final Particulars FORGED = new Particulars(
            Optional.empty(), List.of(), Map.of(), Map.of(), OptionalInt.empty(), Map.of("at", "2025-10-14T09:00:00Z"));

    @Test
    void a_late_request_with_a_forged_time_counts_from_the_time_of_the_host() {
        Matter reworked = Complaints.replied().after(act("2025-10-20T09:00", CITIZEN, REWORK, FORGED));

        assertThat(reworked.last())
                .returns(at("2025-10-20T09:00"), CaseEvent::recordedAt)
                .returns(on("2025-10-20"), CaseEvent::effectiveOn);
        // 20 working days from 2025-10-20, by working-days.csv; from the forged day it would be 2025-11-11.
        assertThat(reworked.deadline("rework").lastDay()).isEqualTo(on("2025-11-17"));
    }

    @Test
    void a_command_before_the_last_event_is_refused() {
        Matter dispatched = Complaints.dispatched();

        assertThat(dispatched.refusedWith(act("2025-09-30T13:59:59.999999999", UNIT, ACCEPT)))
                .isEqualTo(Refusal.Code.TIME_REVERSED);
        assertThat(dispatched.refusedWith(tick("2025-09-30T13:00"))).isEqualTo(Refusal.Code.TIME_REVERSED);
        assertThat(dispatched.refusedWith(Commands.open("2025-09-30T13:00", CITIZEN, Particulars.NONE)))
                .isEqualTo(Refusal.Code.TIME_REVERSED);
    }

    @Test
    void a_command_at_the_very_instant_of_the_last_event_is_not() {
        Complaints.dispatched().after(act("2025-09-30T14:00", UNIT, ACCEPT));
    }

    @Test
    void a_lapse_recorded_late_is_the_last_event_so_that_nothing_is_put_before_it() {
        Matter ticked = Complaints.dispatched().after(tick("2025-11-10T00:00"));

        assertThat(ticked.refusedWith(act("2025-10-10T09:00", UNIT, ACCEPT))).isEqualTo(Refusal.Code.TIME_REVERSED);
    }

    @Test
    void the_day_of_an_event_is_the_day_in_shanghai() {
        // 16:30 in London in summer is half past midnight in Shanghai.
        Command inLondon = new Command.Act(
                Commands.CASE, java.time.Instant.parse("2025-10-09T16:30:00Z"), UNIT, "accept", Particulars.NONE);

        assertThat(Complaints.dispatched().after(inLondon).last().effectiveOn()).isEqualTo(on("2025-10-10"));
    }
}
