package io.shixian.core.catalog;

import static io.shixian.core.casefile.Commands.CASE;
import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.DECIDER;
import static io.shixian.core.party.Role.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.casefile.LimitStatus;
import io.shixian.core.casefile.Matter;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Actor;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** T24: the statutory limit and the promised one run on one case and are judged apart. */
class LicencePromiseTest {

    private static final Actor FIRM = Actor.of(APPLICANT, "firm-1");
    private static final Actor CLERK = Actor.of(WINDOW, "w-1");
    private static final Actor HEAD = Actor.of(DECIDER, "head-1");
    private static final Particulars WRITTEN = Particulars.NONE.withDocuments("doc-1");

    /** An office that promises ten working days. */
    private static final Procedure PROMISED = Licence.PROCEDURE.amended(
            2,
            LocalDate.of(2026, 1, 1),
            Licence.PROCEDURE.steps(),
            Licence.PROCEDURE.limits().stream()
                    .map(LicencePromiseTest::promised)
                    .toList());

    private static TimeLimit promised(TimeLimit limit) {
        return limit.code().equals("promise")
                ? limit.with(
                        Optional.of(Term.workdays(10)),
                        Strength.IN_PRINCIPLE,
                        limit.lead(),
                        limit.start(),
                        limit.clause().orElseThrow())
                : limit;
    }

    private static Matter accepted(Procedure procedure) {
        return Matter.opened(procedure, "2026-05-06T09:00", FIRM)
                .after(act("2026-05-06T10:00", CLERK, Licence.ACCEPT, WRITTEN));
    }

    private static Optional<LimitState> limit(Matter matter, String code) {
        return matter
                .file()
                .limits(Matter.DECIDER.calendar(), Matter.DECIDER.counting(), at("2026-06-30T00:00"))
                .stream()
                .filter(state -> state.limit().code().equals(code))
                .findFirst();
    }

    @Test
    void between_the_two_the_promise_is_exceeded_and_the_law_is_kept() {
        Matter decided = accepted(PROMISED).after(act("2026-05-20T00:00", HEAD, Licence.APPROVE));

        assertThat(limit(decided, "promise").orElseThrow())
                .returns(LimitStatus.EXCEEDED, LimitState::status)
                .returns(Optional.of(LocalDate.of(2026, 5, 19)), LimitState::lastDay);
        assertThat(limit(decided, "decision").orElseThrow())
                .returns(LimitStatus.MET, LimitState::status)
                .returns(Optional.of(LocalDate.of(2026, 6, 2)), LimitState::lastDay);
    }

    @Test
    void within_the_promise_both_are_kept() {
        Matter decided = accepted(PROMISED).after(act("2026-05-19T23:59", HEAD, Licence.APPROVE));

        assertThat(limit(decided, "promise").orElseThrow().status()).isEqualTo(LimitStatus.MET);
        assertThat(limit(decided, "decision").orElseThrow().status()).isEqualTo(LimitStatus.MET);
    }

    @Test
    void each_of_the_clocks_is_stopped_by_a_command_of_its_own() {
        Matter stopped = accepted(PROMISED)
                .after(
                        new Command.Suspend(CASE, at("2026-05-11T09:00"), HEAD, "decision", "expert-review", WRITTEN),
                        new Command.Suspend(CASE, at("2026-05-11T09:00"), HEAD, "promise", "expert-review", WRITTEN),
                        new Command.Resume(CASE, at("2026-05-18T09:00"), HEAD, "promise", Particulars.NONE));

        assertThat(limit(stopped, "promise").orElseThrow().lastDay()).hasValue(LocalDate.of(2026, 5, 26));
        assertThat(limit(stopped, "decision").orElseThrow().status()).isEqualTo(LimitStatus.SUSPENDED);
    }

    @Test
    void without_a_promise_only_the_law_counts() {
        assertThat(limit(accepted(Licence.PROCEDURE), "promise")).isEmpty();
        assertThat(limit(accepted(Licence.PROCEDURE), "decision")).isPresent();
    }
}
