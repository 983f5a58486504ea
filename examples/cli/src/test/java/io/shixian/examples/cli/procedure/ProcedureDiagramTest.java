package io.shixian.examples.cli.procedure;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
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
import java.util.Map;
import java.util.stream.Stream;
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.shixian.examples.cli.procedure.ProceduresCommandTest#codes")
    void every_arrow_of_a_built_in_diagram_joins_stages_that_are_declared_once(String code) {
        Procedure procedure = Catalog.builtIn().find(code).orElseThrow();
        List<String> lines = ProcedureDiagram.lines(procedure, Language.ZH);
        List<String> declared = lines.stream()
                .filter(line -> line.startsWith("    state "))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();

        assertThat(declared)
                .hasSameSizeAs(procedure.stages())
                .doesNotHaveDuplicates()
                .doesNotContain("end", "state", "note", "class", "direction", "default", "choice", "fork", "join");
        assertThat(lines.stream().filter(line -> line.contains("-->")).flatMap(ProcedureDiagramTest::ends))
                .hasSizeGreaterThan(procedure.steps().size())
                .containsAll(declared)
                .allMatch(end -> end.equals("[*]") || declared.contains(end));
    }

    private static Stream<String> ends(String arrow) {
        return Stream.of(arrow.strip().split(" : ", 2)[0].split(" --> "));
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
        void is_still_drawn() {
            assertThat(ProcedureDiagram.lines(procedure, Language.EN))
                    .containsExactly(
                            "stateDiagram-v2",
                            "    state \"a： 'b'\" as end_",
                            "    state \"in； progress ＃1\" as in_progress",
                            "    state \"done ＜b＞\" as done",
                            "    [*] --> end_ : Open (applicant)",
                            "    end_ --> in_progress : there： and back (window)",
                            "    in_progress --> done : there： and back (window)",
                            "    end_ --> done : [expiry] late, 1 working day",
                            "    done --> [*]");
        }

        @Test
        void keeps_its_cells_on_a_page() {
            assertThat(ProcedurePage.lines(procedure, Language.EN))
                    .contains("| a: \"b\" | there: and back (go) | window | in; progress #1 |  |  | LICENSING-29 |")
                    .contains(
                            "| in; progress #1 | there: and back (go) | window | done \\<b\\> |  |  | LICENSING-29 |");
        }
    }

    @Nested
    class A_limit_that_runs_through_several_stages {

        @Test
        void may_run_out_in_each_of_them_and_in_no_other() {
            Procedure procedure = Catalog.builtIn().find("app.exception").orElseThrow();

            assertThat(RunningLimits.of(procedure))
                    .containsExactlyEntriesOf(Map.of(
                            procedure.limit("fix").orElseThrow(),
                            List.of(procedure.stage("reported").orElseThrow())));
        }

        @Test
        void is_found_behind_a_step_that_does_not_end_it_and_behind_another_limit_that_ran_out() {
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
}
