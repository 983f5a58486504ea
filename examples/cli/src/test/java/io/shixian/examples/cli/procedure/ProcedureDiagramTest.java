package io.shixian.examples.cli.procedure;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Expiry;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import io.shixian.examples.cli.text.Language;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProcedureDiagramTest {

    @Test
    void a_complaint_is_drawn_in_chinese_unless_english_is_asked_for() {
        assertThat(shixian("procedures", "complaint.business", "--format", "mermaid")
                        .out())
                .isEqualTo("""
                        stateDiagram-v2
                            state "已收到" as received
                            state "已分发" as dispatched
                            state "已受理" as accepted
                            state "不予受理" as declined
                            state "已回复" as replied
                            state "已办结" as closed
                            [*] --> received : 发起（申请人、运营方）
                            received --> dispatched : 分发（运营方）
                            dispatched --> accepted : 受理（接入方）
                            dispatched --> declined : 不予受理（接入方）
                            dispatched --> received : 退回（接入方） [gap]
                            accepted --> replied : 回复处理结果（接入方）
                            replied --> accepted : 要求重办（申请人） [gap]
                            replied --> closed : 办结（运营方、申请人） [gap]
                            declined --> [*]
                            closed --> [*]
                        """);
    }

    @Test
    void what_the_law_deems_when_a_limit_runs_out_is_an_arrow_of_its_own() {
        assertThat(shixian("procedures", "licence.intake", "--format", "mermaid", "--lang", "en")
                        .out())
                .isEqualTo("""
                        stateDiagram-v2
                            state "Received" as received
                            state "Accepted" as accepted
                            state "Rejected" as rejected
                            [*] --> received : Open (applicant)
                            received --> accepted : Accept (window)
                            received --> rejected : Reject (window)
                            received --> accepted : [expiry] Notify or accept, 5 working days, as of the start
                            accepted --> [*]
                            rejected --> [*]
                        """);
    }

    @Test
    void a_failed_check_leads_elsewhere() {
        assertThat(shixian("procedures", "app.exception", "--format", "mermaid").lines())
                .contains(
                        "    fixed --> verified : 验证（运营方）",
                        "    fixed --> suspended : 验证（运营方），不合格",
                        "    reported --> suspended : 【届满】解决异常，1个工作日");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.shixian.examples.cli.procedure.ProceduresCommandTest#codes")
    void every_line_of_a_built_in_diagram_is_a_statement_of_the_language(String code) {
        for (String language : List.of("zh", "en")) {
            List<String> lines = shixian("procedures", code, "--format", "mermaid", "--lang", language)
                    .lines();

            assertThat(lines.get(0)).isEqualTo("stateDiagram-v2");
            assertThat(lines.subList(1, lines.size()))
                    .allMatch(line -> line.matches("    state \"[^\":;#]+\" as [a-z_0-9]+")
                            || line.matches("    (\\[\\*]|[a-z_0-9]+) --> [a-z_0-9]+ : [^\":;#<>]+")
                            || line.matches("    [a-z_0-9]+ --> \\[\\*]"));
        }
    }

    @Nested
    class A_procedure_with_awkward_names {

        private final Clause clause = Sources.LICENSING_LAW.article(29);
        private final Stage end = Stage.open("end", "甲:\"乙\"", "a: \"b\"");
        private final Stage inProgress = Stage.open("in-progress", "办理;中", "in; progress #1");
        private final Stage done = Stage.closed("done", "完<b>", "done <b>");
        private final Action go = Action.of("go", "去\n回", "there:\nand back");
        private final Procedure procedure = Procedure.named("awkward", "别扭", "Awkward", Sources.LICENSING_LAW)
                .roles(Role.APPLICANT, Role.WINDOW)
                .stages(end, inProgress, done)
                .opening(end, List.of(Role.APPLICANT), clause)
                .step(end, go, Role.WINDOW, inProgress, clause)
                .step(inProgress, go, Role.WINDOW, done, clause)
                .limit("late", "迟", "late", Term.workdays(1))
                .fromOpening()
                .until(go)
                .owedBy(Role.WINDOW)
                .per(clause)
                .onExpiry(done, Expiry.Effect.AT_EXPIRY, clause)
                .sound();

        @Test
        void keeps_its_cells_on_a_page() {
            assertThat(ProcedurePage.lines(procedure, Language.EN))
                    .contains("| a: \"b\" | there: and back (go) | window | in; progress #1 |  |  | LICENSING-29 |")
                    .contains(
                            "| in; progress #1 | there: and back (go) | window | done \\<b\\> |  |  | LICENSING-29 |");
        }
    }
}
