package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.resume;
import static io.shixian.core.casefile.Commands.suspend;
import static io.shixian.core.casefile.LicenceTable.CLERK;
import static io.shixian.core.casefile.LicenceTable.HEAD;
import static io.shixian.core.casefile.LicenceTable.accepted;
import static io.shixian.core.casefile.LimitStatus.BREACHED;
import static io.shixian.core.casefile.LimitStatus.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** T20, T21. Accepted on 2025-03-05; the dates come from an independent count over working-days.csv. */
class ResumedLimitTest {

    private static final Command.Suspend STOP = suspend("2025-03-12T09:00", CLERK, "decision");
    private static final Matter STOPPED_CLOCK = accepted().after(STOP);

    @Test
    void the_time_between_is_not_counted() {
        Matter resumed = STOPPED_CLOCK.after(resume("2025-03-19T09:00", HEAD, "decision"));

        assertThat(resumed.status("decision", "2025-03-19T09:00")).isEqualTo(RUNNING);
        assertThat(resumed.deadline("decision").lastDay()).isEqualTo(on("2025-04-10"));
        assertThat(resumed.status("decision", "2025-04-11T00:00")).isEqualTo(BREACHED);
    }

    @Test
    void it_may_be_stopped_again_and_both_times_are_left_out() {
        Matter twice = STOPPED_CLOCK.after(
                resume("2025-03-19T09:00", HEAD, "decision"),
                suspend("2025-03-24T09:00", HEAD, "decision"),
                resume("2025-03-27T09:00", CLERK, "decision"));

        assertThat(twice.deadline("decision").lastDay()).isEqualTo(on("2025-04-15"));
    }

    @Test
    void a_clock_stopped_on_its_last_day_ends_with_the_day_of_its_resumption() {
        Matter resumed = accepted()
                .after(suspend("2025-04-02T10:00", CLERK, "decision"), resume("2025-04-08T10:00", CLERK, "decision"));

        assertThat(resumed.deadline("decision").lastDay()).isEqualTo(on("2025-04-08"));
    }

    @Test
    void it_must_have_stood_still_before() {
        assertThat(accepted().refusedWith(resume("2025-03-19T09:00", HEAD, "decision")))
                .isEqualTo(Refusal.Code.NOT_SUSPENDED);
        assertThat(STOPPED_CLOCK.refusedWith(resume("2025-03-12T09:00", HEAD, "decision")))
                .isEqualTo(Refusal.Code.NOT_SUSPENDED);
    }
}
