package io.shixian.core.procedure;

import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Drafts.ANSWER;
import static io.shixian.core.procedure.Drafts.DONE;
import static io.shixian.core.procedure.Drafts.FLY;
import static io.shixian.core.procedure.Drafts.NEW;
import static io.shixian.core.procedure.Drafts.RULE;
import static io.shixian.core.procedure.Drafts.SEND;
import static io.shixian.core.procedure.Drafts.SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcedureTest {

    private final Procedure procedure = Drafts.limit()
            .limit("again", "再答复", "Answer again", Term.workdays(1)).from(ANSWER).until(SEND).owedBy(OPERATOR).per(RULE)
            .step(SENT, SEND, ACCESSOR, NEW, RULE)
            .sound();

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
    void names_each_action_once_in_the_order_of_the_table() {
        assertThat(procedure.actions()).containsExactly(SEND, ANSWER);
    }

    @Test
    void does_not_know_the_limit_of_another_procedure() {
        TimeLimit other = Drafts.sound()
                .limit("other", "别的", "Other", Term.workdays(1)).from(SEND).until(ANSWER).owedBy(OPERATOR).per(RULE)
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

    @Test
    void cannot_be_changed_through_what_it_hands_out() {
        for (List<?> list : List.of(procedure.roles(), procedure.stages(), procedure.steps(), procedure.limits())) {
            assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThatThrownBy(() -> procedure.limits().get(0).from().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void is_not_changed_by_rows_added_to_its_table_afterwards() {
        ProcedureTable table = Drafts.sound();
        Procedure before = table.sound();

        table.step(NEW, ANSWER, OPERATOR, DONE, RULE);

        assertThat(before.steps()).hasSize(2);
        assertThat(table.sound().steps()).hasSize(3);
    }

    @Test
    void a_limit_is_a_duty_and_warns_a_working_day_before_unless_said_otherwise() {
        TimeLimit limit = procedure.limits().get(0);

        assertThat(limit.strength()).isEqualTo(Strength.SHALL);
        assertThat(limit.lead()).isEqualTo(Term.workdays(1));
        assertThat(limit.gap()).isFalse();
        assertThat(limit.endsWith(ANSWER)).isTrue();
        assertThat(limit.endsWith(SEND)).isFalse();
    }

    @Test
    void stages_and_actions_are_the_same_if_their_codes_are() {
        assertThat(Stage.closed("sent", "另", "Other")).isEqualTo(SENT).hasSameHashCodeAs(SENT);
        assertThat(SENT).isNotEqualTo(NEW).isNotEqualTo(SEND).hasToString("sent");
        assertThat(Action.of("send", "另", "Other")).isEqualTo(SEND).hasSameHashCodeAs(SEND);
        assertThat(SEND).isNotEqualTo(ANSWER).isNotEqualTo(SENT).hasToString("send");
    }

    @Test
    void closed_sets_have_stable_codes() {
        assertThat(Phase.values()).extracting(Phase::code).containsExactly("open", "closed");
        assertThat(Requirement.values()).extracting(Requirement::code).containsExactly("reason", "document");
        assertThat(Expiry.Effect.values()).extracting(Expiry.Effect::code).containsExactly("at-expiry", "as-of-start");
    }
}
