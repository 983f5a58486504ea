package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.Commands.suspend;
import static io.shixian.core.casefile.LicenceTable.CLERK;
import static io.shixian.core.casefile.LicenceTable.FIRM;
import static io.shixian.core.casefile.LicenceTable.accepted;
import static io.shixian.core.casefile.LimitStatus.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.law.Sources;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 行政许可法 45: who may stop a clock, and on which ground. */
class SuspensionTest {

    private static final Command.Suspend STOP = suspend("2025-03-12T09:00", CLERK, "decision");
    private static final Matter STOPPED_CLOCK = accepted().after(STOP);

    @Test
    void is_recorded_with_its_ground_and_the_clause_that_allows_it() {
        assertThat(STOPPED_CLOCK.last())
                .isEqualTo(new ClockEvent.Suspended(
                        "decision",
                        "hearing",
                        CLERK,
                        STOP.particulars(),
                        List.of(),
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
        assertThat(accepted().refusedWith(stop("holiday", STOP.particulars()))).isEqualTo(Refusal.Code.UNKNOWN_CAUSE);
        assertThat(accepted().refusedWith(stop("hearing", Particulars.because("听证"))))
                .isEqualTo(Refusal.Code.DOCUMENT_MISSING);
        assertThat(accepted().refusedWith(suspend("2025-04-03T00:00", CLERK, "decision")))
                .isEqualTo(Refusal.Code.LIMIT_NOT_RUNNING);
    }

    private Command stop(String cause, Particulars particulars) {
        return new Command.Suspend(Commands.CASE, STOP.at(), CLERK, "decision", cause, particulars);
    }

    @Test
    void needs_no_document_where_the_rule_does_not_ask_for_one() {
        Matter asked = Tables.asked(Tangle.PROCEDURE, "2025-03-03T10:00");
        Command unwritten = new Command.Suspend(
                Commands.CASE, Commands.at("2025-03-04T09:00"), Tables.DESK, "whole", "hearing", Particulars.NONE);

        assertThat(asked.after(unwritten).status("whole", "2025-03-04T09:00")).isEqualTo(SUSPENDED);
    }

    @Test
    void knows_every_ground_that_the_rule_names() {
        for (String cause : List.of("hearing", "inspection", "expert-review")) {
            accepted().after(stop(cause, STOP.particulars()));
        }
    }
}
