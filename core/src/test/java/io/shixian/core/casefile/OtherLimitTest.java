package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.CASE;
import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.casefile.LimitStatus.BREACHED;
import static io.shixian.core.casefile.LimitStatus.EXCEEDED;
import static io.shixian.core.casefile.Mechanisms.ASKING;
import static io.shixian.core.casefile.Mechanisms.dispatched;
import static io.shixian.core.casefile.Tables.ASKER;
import static io.shixian.core.casefile.Tables.DESK;
import static io.shixian.core.casefile.Tables.DISPATCH;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.party.Role.ACCESSOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.calendar.OutsideCalendarException;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import io.shixian.core.procedure.Procedure;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** GDZW 0001.5-2019 5.2: where another rule fixes a limit, that one holds. Five days lead to 03-10, fifteen to 03-24. */
class OtherLimitTest {

    private static final Clause RULE = Sources.OTHER_RULE.cited("广东省12345热线管理办法");
    private static final Optional<OtherLimit> FIFTEEN = Optional.of(new OtherLimit(workdays(15), RULE));

    private static Decision opened(Procedure procedure, Optional<OtherLimit> other) {
        return Matter.DECIDER.open(
                procedure, new Command.Open(CASE, at("2025-03-03T09:00"), ASKER, Particulars.NONE, other));
    }

    private static Matter opened() {
        CaseFile file = ((Decision.Accepted) opened(ASKING, FIFTEEN)).file();
        return new Matter(file, Matter.DECIDER)
                .after(act("2025-03-03T10:00", DESK, DISPATCH, Particulars.naming(ACCESSOR, "unit-1")));
    }

    @Test
    void without_it_the_limit_of_the_table_holds_and_is_exceeded_at_most() {
        Matter usual = dispatched("2025-03-03T10:00");

        assertThat(usual.deadline("handle").lastDay()).isEqualTo(on("2025-03-10"));
        assertThat(usual.status("handle", "2025-03-11T00:00")).isEqualTo(EXCEEDED);
    }

    @Test
    void with_it_that_term_is_counted_binds_and_cites_its_own_clause() {
        LimitState state = opened().limit("handle", "2025-03-25T00:00");

        assertThat(state.lastDay()).hasValue(on("2025-03-24"));
        assertThat(state.status()).isEqualTo(BREACHED);
        assertThat(state.limit().clause()).hasValue(RULE);
        assertThat(state.deadline().explain().text(Locale.CHINESE)).contains("广东省12345热线管理办法");
    }

    @Test
    void it_is_part_of_the_history() {
        CaseFile read = CaseFile.replay(CASE, ASKING, opened().history());

        assertThat(read.other()).isEqualTo(FIFTEEN);
        assertThat(new Matter(read, Matter.DECIDER).deadline("handle").lastDay())
                .isEqualTo(on("2025-03-24"));
    }

    @Test
    void a_procedure_that_knows_no_other_rule_refuses_it() {
        Refusal refusal = ((Decision.Refused) opened(Tables.ROUTED, FIFTEEN)).refusal();

        assertThat(refusal.code()).isEqualTo(Refusal.Code.LIMIT_NOT_REPLACEABLE);
        assertThat(refusal.text().zh()).isEqualTo("「转办」没有可由其他规定另定的时限；请不另定时限");
        assertThat(refusal.text().en())
                .isEqualTo("Routed question has no limit that another law may replace; open it without one");
    }

    /** Else the case would be there, and every step that starts the limit would fail. */
    @Test
    void one_that_can_not_be_counted_fails_the_opening_and_not_a_later_step() {
        assertThatThrownBy(() -> opened(ASKING, Optional.of(new OtherLimit(Term.workingHours(8), RULE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("8 working hours can't be counted without office hours");
        assertThatThrownBy(() -> opened(ASKING, Optional.of(new OtherLimit(workdays(2_000_000_000), RULE))))
                .isInstanceOf(OutsideCalendarException.class);
    }

    @Test
    void it_runs_onwards() {
        assertThatThrownBy(() -> new OtherLimit(workdays(3).backwards(), RULE))
                .hasMessage("3 working days before is counted backwards; a limit to reply runs onwards, such as "
                        + "3 working days");
    }
}
