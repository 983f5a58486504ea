package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.extend;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.resume;
import static io.shixian.core.casefile.Commands.suspend;
import static io.shixian.core.casefile.LicenceTable.CLERK;
import static io.shixian.core.casefile.LicenceTable.HEAD;
import static io.shixian.core.casefile.LicenceTable.accepted;
import static io.shixian.core.casefile.LimitStatus.RUNNING;
import static io.shixian.core.deadline.Term.workdays;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.deadline.Extension;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Actor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** V7. Accepted on 2025-03-05; an independent count over working-days.csv leads to 2025-04-24. */
class ExtensionIsNoSuspensionTest {

    private static final Command.Extend TEN_DAYS = extend("2025-04-01T09:00", HEAD, "decision", workdays(10));

    @Test
    void it_is_another_event_on_another_clause_and_the_clock_runs_on() {
        Matter extended = accepted().after(TEN_DAYS);

        assertThat(extended.last())
                .isEqualTo(new ClockEvent.Extended(
                        "decision",
                        workdays(10),
                        HEAD,
                        TEN_DAYS.particulars(),
                        List.of(),
                        TEN_DAYS.at(),
                        on("2025-04-01"),
                        Sources.LICENSING_LAW.article(42, 1)));
        assertThat(extended.last().type()).isEqualTo("extended");
        assertThat(extended.status("decision", "2025-04-10T00:00")).isEqualTo(RUNNING);
    }

    @Test
    void each_is_reported_apart_and_both_move_the_last_day() {
        Actor clerk = CLERK;
        Matter both = accepted()
                .after(
                        suspend("2025-03-12T09:00", clerk, "decision"),
                        resume("2025-03-19T09:00", clerk, "decision"),
                        TEN_DAYS);

        ClockRun run = both.limit("decision", "2025-04-01T09:00").run();
        assertThat(run.suspensions()).singleElement().returns("hearing", stop -> stop.cause());
        assertThat(run.extensions())
                .containsExactly(new Extension(workdays(10), Optional.of(Sources.LICENSING_LAW.article(42, 1))));
        assertThat(both.deadline("decision").lastDay()).isEqualTo(on("2025-04-24"));
    }
}
