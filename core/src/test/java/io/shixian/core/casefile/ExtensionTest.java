package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.extend;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.LicenceTable.DENY;
import static io.shixian.core.casefile.LicenceTable.HEAD;
import static io.shixian.core.casefile.LicenceTable.VOUCHER;
import static io.shixian.core.casefile.LicenceTable.accepted;
import static io.shixian.core.casefile.LimitStatus.BREACHED;
import static io.shixian.core.casefile.LimitStatus.MET;
import static io.shixian.core.deadline.Term.workdays;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** T22. Accepted on 2025-03-05: 20 working days lead to 2025-04-02, 30 to 2025-04-17, by working-days.csv. */
class ExtensionTest {

    private static final Command.Extend TEN_DAYS = extend("2025-04-01T09:00", HEAD, "decision", workdays(10));

    @Test
    void adds_to_the_same_clock_counted_from_the_same_start() {
        Matter extended = accepted().after(TEN_DAYS);

        assertThat(extended.deadline("decision").lastDay()).isEqualTo(on("2025-04-17"));
        assertThat(extended.limit("decision", "2025-04-10T09:00").run())
                .returns(1, ClockRun::cycle)
                .returns(Commands.at("2025-03-05T15:00"), ClockRun::startedAt);
    }

    @Test
    void is_in_time_until_the_very_end_of_the_limit() {
        accepted().after(extend("2025-04-02T23:59:59.999999999", HEAD, "decision", workdays(1)));
    }

    @Test
    void ends_in_its_turn() {
        Matter lapsed =
                accepted().after(TEN_DAYS, Commands.tick("2025-04-17T23:59"), Commands.tick("2025-04-18T00:00"));

        assertThat(lapsed.history()).hasSize(4);
        assertThat(lapsed.status("decision", "2025-04-18T00:00")).isEqualTo(BREACHED);
        assertThat(lapsed.refusedWith(extend("2025-04-18T00:00", HEAD, "decision", workdays(1))))
                .isEqualTo(Refusal.Code.LIMIT_NOT_RUNNING);
    }

    @Test
    void decides_whether_an_act_is_in_time() {
        Command deny = act("2025-04-17T23:59", HEAD, DENY, VOUCHER.withReason("不符合条件"));
        assertThat(accepted().after(TEN_DAYS, deny).status("decision", "2025-05-01T00:00"))
                .isEqualTo(MET);
        assertThat(accepted().after(deny).status("decision", "2025-05-01T00:00"))
                .isEqualTo(BREACHED);
    }
}
