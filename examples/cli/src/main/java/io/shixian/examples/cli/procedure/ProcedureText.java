package io.shixian.examples.cli.procedure;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.WrappedTable;
import java.util.ArrayList;
import java.util.List;

/** Procedures as tables to read on a terminal; headings may be in both languages, what stands below them is in one. */
final class ProcedureText {

    private final Procedure procedure;
    private final Language headings;
    private final ProcedureWords words;
    private final List<String> lines = new ArrayList<>();

    private ProcedureText(Procedure procedure, Language language) {
        this.procedure = procedure;
        this.headings = language;
        this.words = new ProcedureWords(procedure, language);
    }

    static List<String> lines(Procedure procedure, Language language) {
        ProcedureText text = new ProcedureText(procedure, language);
        text.head();
        text.steps();
        text.limits();
        text.clauses();
        return text.lines;
    }

    /** Returns one line for each of some procedures. */
    static List<String> overview(List<Procedure> procedures, Language language) {
        WrappedTable table = new WrappedTable();
        Language heading = language == Language.EN ? Language.EN : Language.ZH;
        table.row(
                heading.of("代码", "code"),
                heading.of("名称", "name"),
                heading.of("阶段", "stages"),
                heading.of("步骤", "steps"),
                heading.of("时限", "limits"));
        for (Procedure procedure : procedures) {
            table.row(
                    procedure.code(),
                    language.of(procedure.label()),
                    String.valueOf(procedure.stages().size()),
                    String.valueOf(procedure.steps().size()),
                    String.valueOf(procedure.limits().size()));
        }
        return table.linesUnderHeading();
    }

    private void head() {
        lines.add(procedure + "  " + headings.of(procedure.label()));
        lines.add("");
        WrappedTable table = new WrappedTable();
        table.row(headings.of("依据", "source"), words.of(procedure.source().title()));
        table.row(
                headings.of("角色", "roles"),
                words.list(procedure.roles().stream().map(role -> words.named(role.label(), role.code()))));
        table.row(
                headings.of("阶段", "stages"),
                words.list(procedure.stages().stream().map(this::stage)));
        table.row(headings.of("发起", "opening"), words.opening());
        lines.addAll(table.lines());
    }

    private String stage(Stage stage) {
        return words.named(stage.label(), stage.code()) + (stage.isClosed() ? words.of("（终）", " (end)") : "");
    }

    private void section(String zh, String en) {
        lines.add("");
        lines.add(headings.of(zh, en));
    }

    private void steps() {
        section("步骤", "Steps");
        WrappedTable table = new WrappedTable();
        table.row(
                words.of("阶段", "stage"),
                words.of("动作", "action"),
                words.of("角色", "by"),
                words.of("至", "to"),
                words.of("条件", "needs"),
                words.of("告知", "tells"),
                words.of("条款", "clause"));
        for (Transition step : procedure.steps()) {
            table.row(
                    words.of(step.from().label()),
                    words.named(step.action().label(), step.action().code()),
                    words.roles(step.roles()),
                    words.of(step.to().label()),
                    words.needs(step),
                    words.roles(step.tells()),
                    words.clause(step));
        }
        lines.addAll(table.linesUnderHeading());
    }

    private void limits() {
        if (procedure.limits().isEmpty()) {
            return;
        }
        section("时限", "Limits");
        LimitWords limits = new LimitWords(procedure, words);
        WrappedTable table = new WrappedTable();
        table.row(
                words.of("时限", "limit"),
                words.of("期限", "term"),
                words.of("起", "from"),
                words.of("止", "until"),
                words.of("责任方", "owed by"),
                words.of("届满及其他", "expiry and more"),
                words.of("条款", "clause"));
        for (TimeLimit limit : procedure.limits()) {
            table.row(
                    words.named(limit.label(), limit.code()),
                    limits.term(limit),
                    limits.from(limit),
                    limits.until(limit),
                    words.roles(limit.owedBy().stream().toList()),
                    limits.besides(limit),
                    limits.clauses(limit));
        }
        lines.addAll(table.linesUnderHeading());
    }

    private void clauses() {
        section("条款", "Clauses");
        WrappedTable table = new WrappedTable();
        for (Clause clause : words.clauses()) {
            table.row(clause.id(), words.of(clause.citation()));
        }
        lines.addAll(table.lines());
        if (words.hasGaps()) {
            lines.add("  " + words.gaps());
        }
    }
}
