package io.shixian.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunningLimitsTest {

    @Test
    void a_limit_through_several_stages_may_run_out_in_each_of_them_and_in_no_other() {
        Procedure procedure = Catalog.builtIn().find("app.exception").orElseThrow();

        assertThat(RunningLimits.of(procedure))
                .containsExactlyEntriesOf(Map.of(
                        procedure.limit("fix").orElseThrow(),
                        List.of(procedure.stage("reported").orElseThrow())));
    }

    @Test
    void a_limit_is_found_behind_a_step_that_does_not_end_it_and_behind_another_limit_that_ran_out() {
        Clause clause = Sources.LICENSING_LAW.article(29);
        Stage one = Stage.open("one", "一", "one");
        Stage two = Stage.open("two", "二", "two");
        Stage three = Stage.open("three", "三", "three");
        Stage done = Stage.closed("done", "完", "done");
        Action next = Action.of("next", "下一步", "next");
        Action finish = Action.of("finish", "结束", "finish");
        Procedure procedure = Procedure.named("walk", "走", "Walk", Sources.LICENSING_LAW)
                .roles(Role.APPLICANT, Role.WINDOW)
                .stages(one, two, three, done)
                .opening(one, List.of(Role.APPLICANT), clause)
                .step(one, next, Role.WINDOW, two, clause)
                .step(two, finish, Role.WINDOW, done, clause)
                .step(three, finish, Role.WINDOW, done, clause)
                .limit("first", "先", "first", Term.workdays(5))
                .fromOpening()
                .until(finish)
                .owedBy(Role.WINDOW)
                .per(clause)
                .onExpiry(three, Expiry.Effect.AT_EXPIRY, clause)
                .limit("second", "后", "second", Term.workdays(5))
                .fromExpiryOf("first")
                .until(finish)
                .owedBy(Role.WINDOW)
                .per(clause)
                .onExpiry(done, Expiry.Effect.AT_EXPIRY, clause)
                .sound();

        assertThat(RunningLimits.of(procedure))
                .containsEntry(procedure.limit("first").orElseThrow(), List.of(one, two))
                .containsEntry(procedure.limit("second").orElseThrow(), List.of(three))
                .hasSize(2);
    }
}
