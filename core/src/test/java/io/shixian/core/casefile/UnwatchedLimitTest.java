package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.casefile.Complaints.UNIT;
import static io.shixian.core.casefile.LimitStatus.BREACHED;
import static io.shixian.core.casefile.LimitStatus.MET;
import static io.shixian.core.catalog.BusinessComplaint.ACCEPT;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.deadline.Light;
import org.junit.jupiter.api.Test;

/** V1: the verdict follows from the times, never from when somebody looked. */
class UnwatchedLimitTest {

    @Test
    void is_breached_when_the_act_comes_after_it() {
        Matter late = Complaints.dispatched().after(act("2025-10-17T00:00", UNIT, ACCEPT));

        assertThat(late.status("decide", "2025-10-17T00:00")).isEqualTo(BREACHED);
        assertThat(late.history()).extracting(CaseEvent::type).containsExactly("opened", "moved", "lapsed", "moved");
    }

    @Test
    void is_met_by_an_act_one_nanosecond_before_its_end() {
        Matter justInTime = Complaints.dispatched().after(act("2025-10-16T23:59:59.999999999", UNIT, ACCEPT));

        assertThat(justInTime.status("decide", "2025-10-17T00:00")).isEqualTo(MET);
    }

    @Test
    void is_judged_as_if_somebody_had_looked_every_day() {
        Matter watched = Complaints.dispatched();
        for (int day = 9; day <= 31; day++) {
            watched = watched.after(tick("2025-10-%02dT00:00".formatted(day)));
        }
        Matter unwatched = Complaints.dispatched().after(act("2025-10-31T09:00", UNIT, ACCEPT));
        watched = watched.after(act("2025-10-31T09:00", UNIT, ACCEPT));

        assertThat(watched.last()).isEqualTo(unwatched.last());
        assertThat(watched.history()).hasSameSizeAs(unwatched.history());
    }

    @Test
    void is_breached_before_anything_is_recorded_and_stays_owed() {
        assertThat(Complaints.dispatched().limit("decide", "2025-10-17T00:00"))
                .returns(BREACHED, LimitState::status)
                .returns(Light.RED, LimitState::light);
        assertThat(Complaints.dispatched().after(tick("2025-10-17T00:00")).limit("decide", "2025-10-18T00:00"))
                .returns(BREACHED, LimitState::status)
                .returns(true, state -> state.run().isOpen());
    }
}
