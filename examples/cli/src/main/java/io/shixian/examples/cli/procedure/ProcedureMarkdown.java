package io.shixian.examples.cli.procedure;

import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import io.shixian.examples.cli.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A procedure as a section of a Markdown page: diagram, steps, limits, clauses. */
final class ProcedureMarkdown {

    private final Procedure procedure;
    private final Language headings;
    private final ProcedureWords words;
    private final List<String> lines = new ArrayList<>();

    private ProcedureMarkdown(Procedure procedure, Language language) {
        this.procedure = procedure;
        this.headings = language;
        this.words = new ProcedureWords(procedure, language);
    }

    static List<String> lines(Procedure procedure, Language language) {
        ProcedureMarkdown page = new ProcedureMarkdown(procedure, language);
        page.head();
        page.steps();
        page.limits();
        page.clauses();
        return page.lines;
    }

    private void head() {
        lines.add("## " + cell(headings.of(procedure.label())));
        lines.add("");
        lines.add("`" + procedure.code() + "` · " + words.of("版本 ", "version ") + procedure.version() + " · "
                + cell(words.of(procedure.source().title())));
        lines.add("");
        lines.add("```mermaid");
        lines.addAll(ProcedureDiagram.lines(procedure, words.language()));
        lines.add("```");
        lines.add("");
        lines.add(words.of("发起：", "Opening: ") + cell(words.opening()));
    }

    private void section(String zh, String en) {
        lines.add("");
        lines.add("### " + headings.of(zh, en));
        lines.add("");
    }

    private void steps() {
        section("步骤", "Steps");
        heading(words.of("阶段 | 动作 | 角色 | 至 | 条件 | 告知 | 条款", "stage | action | by | to | needs | tells | clause"));
        for (Transition step : procedure.steps()) {
            row(
                    words.of(step.from().label()),
                    words.named(step.action().label(), step.action().code()),
                    words.roles(step.roles()),
                    words.of(step.to().label()),
                    words.needs(step),
                    words.roles(step.tells()),
                    words.clause(step));
        }
    }

    private void limits() {
        if (procedure.limits().isEmpty()) {
            return;
        }
        section("时限", "Limits");
        heading(words.of(
                "时限 | 期限 | 起 | 止 | 责任方 | 届满及其他 | 条款",
                "limit | term | from | until | owed by | expiry and more | clause"));
        LimitWords limits = new LimitWords(procedure, words);
        for (TimeLimit limit : procedure.limits()) {
            row(
                    words.named(limit.label(), limit.code()),
                    limits.term(limit),
                    limits.from(limit),
                    limits.until(limit),
                    words.roles(limit.owedBy().stream().toList()),
                    limits.besides(limit),
                    limits.clauses(limit));
        }
    }

    private void clauses() {
        section("条款", "Clauses");
        words.clauses().forEach(clause -> lines.add("- " + clause.id() + ": " + cell(words.of(clause.citation()))));
    }

    private void heading(String names) {
        lines.add("| " + names + " |");
        lines.add("|" + " --- |".repeat(names.split("\\|", -1).length));
    }

    private void row(String... cells) {
        lines.add(Stream.of(cells).map(ProcedureMarkdown::cell).collect(Collectors.joining(" | ", "| ", " |")));
    }

    /** Keeps a text from ending its cell or turning into markup. */
    private static String cell(String text) {
        return text.replaceAll("([\\\\`*_<>\\[\\]|])", "\\\\$1").replaceAll("\\s+", " ");
    }
}
