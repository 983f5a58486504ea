package io.shixian.examples.cli.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import io.shixian.examples.cli.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A stage with consents of several parties, a step that stays and a step of either of two. */
class StageSentencesTest {

    private static final Clause CLAUSE = Sources.GDZW_OPERATION.section("4.2.2");
    private static final Stage REVIEW = Stage.open("review", "审核中", "In review");
    private static final Stage DONE = Stage.closed("done", "已发布", "Published");
    private static final Action CONSENT = Action.of("consent", "同意", "Consent");
    private static final Action REMARK = Action.of("remark", "附言", "Remark");
    private static final Action DROP = Action.of("drop", "放弃", "Drop");

    // spotless:off
    private static final Procedure PROCEDURE = Procedure.named("review", "审核", "Review", Sources.GDZW_OPERATION)
            .roles(Role.OPERATOR, Role.ADMINISTRATOR, Role.ACCESSOR)
            .stages(REVIEW, DONE)
            .opening(REVIEW, List.of(Role.OPERATOR), CLAUSE).binds(Role.OPERATOR).names(Role.ACCESSOR).tells(Role.ACCESSOR).gap()
            .step(REVIEW, CONSENT, List.of(Role.ADMINISTRATOR, Role.ACCESSOR), DONE, CLAUSE).joint()
            .step(REVIEW, REMARK, List.of(Role.OPERATOR, Role.ACCESSOR), REVIEW, CLAUSE)
            .step(REVIEW, DROP, List.of(Role.OPERATOR, Role.ACCESSOR), DONE, CLAUSE)
            .sound();
    // spotless:on

    private static ProcedureWords words(Language language) {
        return new ProcedureWords(PROCEDURE, language);
    }

    @Test
    void tell_who_must_act_together_and_who_may_act_alone() {
        assertThat(new StageSentences(PROCEDURE, words(Language.ZH)).of(REVIEW))
                .isEqualTo("管理方、接入方须各自「同意」（转为「已发布」），最后一方完成时生效。" + "运营方或接入方可以「附言」（仍为「审核中」）或「放弃」（转为「已发布」）。");
        assertThat(new StageSentences(PROCEDURE, words(Language.EN)).of(REVIEW))
                .isEqualTo(
                        "The administrator, accessor must each 'Consent' (then 'Published'), the last of them moves the matter. "
                                + "The operator or accessor may 'Remark' (still 'In review') or 'Drop' (then 'Published').");
    }

    @Test
    void tell_where_a_matter_ends() {
        assertThat(new StageSentences(PROCEDURE, words(Language.ZH)).of(DONE)).isEqualTo("到此结束。");
        assertThat(new StageSentences(PROCEDURE, words(Language.EN)).of(DONE)).isEqualTo("The matter has ended.");
    }

    @Test
    void tell_how_it_begins() {
        assertThat(new Sentences(PROCEDURE, words(Language.ZH)).opening())
                .isEqualTo("运营方可以发起，由「审核中」开始。以运营方身份发起的，此后即为本件的运营方。" + "发起时须指明接入方。随即告知接入方。依据 GDZW-4.2.2 [gap]。");
        assertThat(new Sentences(PROCEDURE, words(Language.EN)).opening())
                .isEqualTo("The operator may open a matter, which begins as 'In review'. "
                        + "Whoever opens it as the operator stays its operator. The opening must name the accessor. "
                        + "It tells the accessor. By GDZW-4.2.2 [gap].");
    }
}
