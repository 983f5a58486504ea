package io.shixian.core.procedure;

import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Drafts.ANSWER;
import static io.shixian.core.procedure.Drafts.DONE;
import static io.shixian.core.procedure.Drafts.NEW;
import static io.shixian.core.procedure.Drafts.RULE;
import static io.shixian.core.procedure.Drafts.SEND;
import static io.shixian.core.procedure.Drafts.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void a_limit_is_a_duty_and_warns_a_working_day_before_unless_said_otherwise() {
        TimeLimit limit = Drafts.limit().sound().limits().get(0);

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
        assertThat(Requirement.values()).extracting(Requirement::code).containsExactly("reason", "document", "grade");
        assertThat(Expiry.Effect.values())
                .extracting(Expiry.Effect::code)
                .containsExactly("at-expiry", "on-last-day", "as-of-start");
    }

    @Test
    void what_is_ours_and_not_the_texts_says_so() {
        ProcedureTable table = Drafts.empty().roles(OPERATOR).stages(NEW, DONE);
        table.opening(NEW, List.of(OPERATOR), RULE).gap();
        Procedure ours = table.step(NEW, SEND, OPERATOR, DONE, RULE).gap().sound();

        assertThat(ours.opening().gap()).isTrue();
        assertThat(ours.steps().get(0).gap()).isTrue();
        assertThat(Drafts.limit().gap().sound().limits().get(0).gap()).isTrue();
        assertThat(Drafts.sound().sound().opening().gap()).isFalse();
    }
}
