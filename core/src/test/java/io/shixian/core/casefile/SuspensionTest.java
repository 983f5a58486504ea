package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.resume;
import static io.shixian.core.casefile.Commands.suspend;
import static io.shixian.core.casefile.Commands.tick;
import static io.shixian.core.casefile.LicenceTable.APPROVE;
import static io.shixian.core.casefile.LicenceTable.CLERK;
import static io.shixian.core.casefile.LicenceTable.FIRM;
import static io.shixian.core.casefile.LicenceTable.HEAD;
import static io.shixian.core.casefile.LicenceTable.WITHDRAW;
import static io.shixian.core.casefile.LicenceTable.accepted;
import static io.shixian.core.casefile.LimitStatus.BREACHED;
import static io.shixian.core.casefile.LimitStatus.MET;
import static io.shixian.core.casefile.LimitStatus.RUNNING;
import static io.shixian.core.casefile.LimitStatus.STOPPED;
import static io.shixian.core.casefile.LimitStatus.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.deadline.Light;
import io.shixian.core.law.Sources;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** T20, T21, 行政许可法 45. Accepted on 2025-03-05; the dates come from an independent count over working-days.csv. */
class SuspensionTest {

    private static final Command.Suspend STOP = suspend("2025-03-12T09:00", CLERK, "decision");
    private static final Matter STOPPED_CLOCK = accepted().after(STOP);

    /** V13. */
    @Nested
    class While_the_clock_stands_still {

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

    @Nested
    class When_it_goes_on {

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

    @Nested
    class Stopping_it {

        @Test
        void is_recorded_with_its_ground_and_the_clause_that_allows_it() {
            assertThat(STOPPED_CLOCK.last())
                    .isEqualTo(new CaseEvent.Suspended(
                            "decision",
                            "hearing",
                            CLERK,
                            STOP.particulars(),
                            STOP.at(),
                            on("2025-03-12"),
                            Sources.LICENSING_LAW.article(45)));
        }

        @Test
        void needs_a_rule_a_role_a_ground_and_a_document() {
            assertThat(LicenceTable.received().refusedWith(suspend("2025-03-04T09:00", CLERK, "notice")))
                    .isEqualTo(Refusal.Code.NO_SUSPENSION_RULE);
            assertThat(accepted().refusedWith(suspend("2025-03-12T09:00", FIRM, "decision")))
                    .isEqualTo(Refusal.Code.NOT_THIS_ROLE);
            assertThat(accepted().refusedWith(stop("holiday", STOP.particulars())))
                    .isEqualTo(Refusal.Code.UNKNOWN_CAUSE);
            assertThat(accepted().refusedWith(stop("hearing", Particulars.because("听证"))))
                    .isEqualTo(Refusal.Code.DOCUMENT_MISSING);
            assertThat(accepted().refusedWith(suspend("2025-04-03T00:00", CLERK, "decision")))
                    .isEqualTo(Refusal.Code.LIMIT_NOT_RUNNING);
        }

        private Command stop(String cause, Particulars particulars) {
            return new Command.Suspend(Commands.CASE, STOP.at(), CLERK, "decision", cause, particulars);
        }

        @Test
        void knows_every_ground_that_the_rule_names() {
            for (String cause : List.of("hearing", "inspection", "expert-review")) {
                accepted().after(stop(cause, STOP.particulars()));
            }
        }
    }
}
