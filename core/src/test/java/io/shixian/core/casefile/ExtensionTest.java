package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.extend;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.resume;
import static io.shixian.core.casefile.Commands.suspend;
import static io.shixian.core.casefile.LicenceTable.CLERK;
import static io.shixian.core.casefile.LicenceTable.DENY;
import static io.shixian.core.casefile.LicenceTable.HEAD;
import static io.shixian.core.casefile.LicenceTable.VOUCHER;
import static io.shixian.core.casefile.LicenceTable.accepted;
import static io.shixian.core.casefile.LimitStatus.BREACHED;
import static io.shixian.core.casefile.LimitStatus.MET;
import static io.shixian.core.casefile.LimitStatus.RUNNING;
import static io.shixian.core.deadline.Term.calendarDays;
import static io.shixian.core.deadline.Term.workdays;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.deadline.Extension;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Actor;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** T22. Accepted on 2025-03-05: 20 working days lead to 2025-04-02, 30 to 2025-04-17, by working-days.csv. */
class ExtensionTest {

    private static final Command.Extend TEN_DAYS = extend("2025-04-01T09:00", HEAD, "decision", workdays(10));

    @Nested
    class An_extension {

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
                            .refusedWith(
                                    extend("2025-04-01T09:00", HEAD, "decision", workdays(1).backwards())))
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

        @Test
        void decides_whether_an_act_is_in_time() {
            Command deny = act("2025-04-17T23:59", HEAD, DENY, VOUCHER.withReason("不符合条件"));
            assertThat(accepted().after(TEN_DAYS, deny).status("decision", "2025-05-01T00:00"))
                    .isEqualTo(MET);
            assertThat(accepted().after(deny).status("decision", "2025-05-01T00:00"))
                    .isEqualTo(BREACHED);
        }
    }

    /** V7. */
    @Nested
    class An_extension_is_not_a_suspension {

        @Test
        void it_is_another_event_on_another_clause_and_the_clock_runs_on() {
            Matter extended = accepted().after(TEN_DAYS);

            assertThat(extended.last())
                    .isEqualTo(new CaseEvent.Extended(
                            "decision",
                            workdays(10),
                            HEAD,
                            TEN_DAYS.particulars(),
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
                    .containsExactly(
                            new Extension(workdays(10), Optional.of(Sources.LICENSING_LAW.article(42, 1))));
            assertThat(both.deadline("decision").lastDay()).isEqualTo(on("2025-04-24"));
        }
    }
}
