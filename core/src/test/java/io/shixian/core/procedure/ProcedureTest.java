package io.shixian.core.procedure;

import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Drafts.ANSWER;
import static io.shixian.core.procedure.Drafts.DONE;
import static io.shixian.core.procedure.Drafts.FLY;
import static io.shixian.core.procedure.Drafts.NEW;
import static io.shixian.core.procedure.Drafts.RULE;
import static io.shixian.core.procedure.Drafts.SEND;
import static io.shixian.core.procedure.Drafts.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Term;
import org.junit.jupiter.api.Test;

class ProcedureTest {

    private final Procedure procedure = Drafts.twoLimits();

    @Test
    void finds_what_it_holds_by_code_and_nothing_else() {
        assertThat(procedure.stage("sent")).hasValue(SENT);
        assertThat(procedure.stage("gone")).isEmpty();
        assertThat(procedure.action("send")).hasValue(SEND);
        assertThat(procedure.action("fly")).isEmpty();
        assertThat(procedure.role("operator")).hasValue(OPERATOR);
        assertThat(procedure.role("window")).isEmpty();
        assertThat(procedure.limit("again").map(procedure::indexOf)).hasValue(1);
        assertThat(procedure.limit("never")).isEmpty();
    }

    @Test
    void finds_the_steps_for_an_action_in_a_stage() {
        assertThat(procedure.steps(SENT, SEND)).extracting(Transition::to).containsExactly(NEW);
        assertThat(procedure.steps(NEW, ANSWER)).isEmpty();
        assertThat(procedure.steps(DONE, FLY)).isEmpty();
        assertThat(procedure.stepsFrom(SENT)).extracting(Transition::action).containsExactly(ANSWER, SEND);
    }

    @Test
    void says_of_an_action_what_its_limits_say_of_it() {
        for (Procedure each : Catalog.builtIn().procedures()) {
            for (Action action : each.actions()) {
                ActionRows rows = each.rows(action.code()).orElseThrow();
                for (TimeLimit limit : each.limits()) {
                    int index = each.indexOf(limit);
                    assertThat(rows.starts(index)).isEqualTo(limit.from().contains(action));
                    assertThat(rows.ends(index)).isEqualTo(limit.endsWith(action));
                    assertThat(rows.keeps(index)).isEqualTo(limit.until().contains(action));
                }
                assertThat(each.stages().stream().flatMap(stage -> rows.from(stage).stream()))
                        .containsExactlyInAnyOrderElementsOf(each.steps().stream()
                                .filter(step -> step.action().equals(action))
                                .toList());
            }
        }
        assertThat(procedure.rows("fly")).isEmpty();
    }

    @Test
    void names_each_action_once_in_the_order_of_the_table() {
        assertThat(procedure.actions()).containsExactly(SEND, ANSWER);
    }

    @Test
    void does_not_know_the_limit_of_another_procedure() {
        TimeLimit other = Drafts.sound()
                .limit("other", "别的", "Other", Term.workdays(1))
                .from(SEND)
                .until(ANSWER)
                .owedBy(OPERATOR)
                .per(RULE)
                .sound()
                .limits()
                .get(0);

        assertThat(procedure.indexOf(other)).isNegative();
    }

    @Test
    void is_printed_as_code_and_version() {
        assertThat(procedure).hasToString("draft@1");
        assertThat(Drafts.sound().version(3).sound()).hasToString("draft@3");
        assertThat(procedure.steps().get(0)).hasToString("new --send[operator]--> sent");
        assertThat(procedure.limits().get(0)).hasToString("answer 5 working days");
    }
}
