package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.extend;
import static io.shixian.core.casefile.LicenceTable.CLERK;
import static io.shixian.core.casefile.LicenceTable.HEAD;
import static io.shixian.core.casefile.LicenceTable.accepted;
import static io.shixian.core.deadline.Term.calendarDays;
import static io.shixian.core.deadline.Term.workdays;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** T22. Accepted on 2025-03-05: 20 working days lead to 2025-04-02, by working-days.csv. */
class RefusedExtensionTest {

    private static final Command.Extend TEN_DAYS = extend("2025-04-01T09:00", HEAD, "decision", workdays(10));

    @Test
    void comes_too_late_once_the_limit_ran_out() {
        assertThat(accepted().refusedWith(extend("2025-04-03T00:00", HEAD, "decision", workdays(1))))
                .isEqualTo(Refusal.Code.LIMIT_NOT_RUNNING);
    }

    @Test
    void cannot_be_granted_more_often_than_the_rule_says() {
        Matter extended = accepted().after(extend("2025-04-01T09:00", HEAD, "decision", workdays(1)));

        assertThat(extended.refusedWith(extend("2025-04-01T10:00", HEAD, "decision", workdays(1))))
                .isEqualTo(Refusal.Code.TOO_OFTEN);
    }

    @Test
    void cannot_be_longer_than_the_rule_says_nor_in_another_unit() {
        assertThat(accepted().refusedWith(extend("2025-04-01T09:00", HEAD, "decision", workdays(11))))
                .isEqualTo(Refusal.Code.EXTENSION_TOO_LONG);
        assertThat(accepted().refusedWith(extend("2025-04-01T09:00", HEAD, "decision", calendarDays(1))))
                .isEqualTo(Refusal.Code.EXTENSION_TOO_LONG);
        assertThat(accepted()
                        .refusedWith(extend(
                                "2025-04-01T09:00",
                                HEAD,
                                "decision",
                                workdays(1).backwards())))
                .isEqualTo(Refusal.Code.EXTENSION_TOO_LONG);
    }

    @Test
    void is_granted_only_by_the_party_that_the_rule_names_and_with_a_reason() {
        assertThat(accepted().refusedWith(extend("2025-04-01T09:00", CLERK, "decision", workdays(10))))
                .isEqualTo(Refusal.Code.NOT_THIS_ROLE);
        Command unexplained = new Command.Extend(
                Commands.CASE, TEN_DAYS.at(), HEAD, "decision", workdays(10), Particulars.because(" "));
        assertThat(accepted().refusedWith(unexplained)).isEqualTo(Refusal.Code.REASON_MISSING);
    }

    @Test
    void needs_a_rule_and_a_clock_that_runs() {
        assertThat(accepted().refusedWith(extend("2025-04-01T09:00", CLERK, "notice", workdays(1))))
                .isEqualTo(Refusal.Code.NO_EXTENSION_RULE);
        assertThat(LicenceTable.received().refusedWith(extend("2025-03-04T09:00", HEAD, "decision", workdays(1))))
                .isEqualTo(Refusal.Code.LIMIT_NOT_RUNNING);
        assertThat(accepted().refusedWith(extend("2025-04-01T09:00", HEAD, "nothing", workdays(1))))
                .isEqualTo(Refusal.Code.UNKNOWN_LIMIT);
    }
}
