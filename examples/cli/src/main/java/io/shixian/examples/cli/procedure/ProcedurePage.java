package io.shixian.examples.cli.procedure;

import static io.shixian.examples.cli.text.Markdown.code;
import static io.shixian.examples.cli.text.Markdown.link;
import static io.shixian.examples.cli.text.Markdown.plain;

import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.StateDiagram;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import io.shixian.examples.cli.clause.ClauseNotes;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.Markdown;
import java.util.ArrayList;
import java.util.List;

/** A procedure as a page of the rule reference (规则参考): diagram, sentences for each stage, steps, limits, clauses. */
public final class ProcedurePage {

    private static final ClauseNotes NOTES = ClauseNotes.read();
    private static final String SCENARIOS = "../../../examples/vectors/scenarios/";

    private final Procedure procedure;
    private final ProcedureWords words;
    private final Sentences sentences;
    private final List<String> lines = new ArrayList<>();

    private ProcedurePage(Procedure procedure, Language language) {
        this.procedure = procedure;
        this.words = new ProcedureWords(procedure, language);
        this.sentences = new Sentences(procedure, words);
    }

    /** Returns the page in English, or else in Chinese; its links are those of a file of the reference. */
    public static List<String> lines(Procedure procedure, Language language) {
        ProcedurePage page = new ProcedurePage(procedure, language);
        page.head();
        page.diagram();
        page.stages();
        page.steps();
        page.limits();
        page.clauses();
        return page.lines;
    }

    /** Returns the name of the file that holds the page. */
    public static String file(Procedure procedure) {
        return procedure.code() + ".md";
    }

    private void head() {
        lines.add(Markdown.MADE);
        lines.add("");
        lines.add("# " + plain(words.of(procedure.label())));
        lines.add("");
        lines.add(link(words.of("English", "中文"), "../" + words.of("en/", "zh/") + file(procedure)) + " · "
                + link(words.of("规则参考", "Rule reference"), "README.md") + " · "
                + link(words.of("条款对照", "Clauses"), "coverage.md"));
        lines.add("");
        item("代码", "Code", code(procedure.code()));
        item(
                "版本",
                "Version",
                procedure.version()
                        + words.of("，自 ", ", for matters opened from ")
                        + procedure.inForce()
                        + words.of(" 起适用", " on"));
        item("依据", "Source", plain(sentences.source()));
        item("参与方", "Parties", plain(words.list(procedure.roles().stream().map(role -> words.of(role.label())))));
        Example.of(procedure).ifPresent(file -> item("示例", "Example", link(file, SCENARIOS + file)));
    }

    private void item(String zh, String en, String value) {
        lines.add(words.of("- " + zh + "：", "- " + en + ": ") + value);
    }

    private void section(String zh, String en) {
        lines.add("");
        lines.add("## " + words.of(zh, en));
        lines.add("");
    }

    private void diagram() {
        section("流程图", "Diagram");
        lines.add("```mermaid");
        lines.addAll(StateDiagram.lines(procedure, words.language().locale()));
        lines.add("```");
    }

    private void stages() {
        section("谁可以做什么", "Who may do what");
        StageSentences whoMayDoWhat = new StageSentences(procedure, words);
        lines.add(plain(sentences.opening()));
        lines.add("");
        for (Stage stage : procedure.stages()) {
            named(stage.code(), words.of(stage.label()), whoMayDoWhat.of(stage));
        }
    }

    private void named(String code, String name, String text) {
        lines.add("- **" + plain(name) + "** " + code(code) + words.of("：", ": ") + plain(text));
    }

    private void steps() {
        section("步骤", "Steps");
        lines.addAll(
                words.language() == Language.EN
                        ? Markdown.heading("stage", "action", "by", "to", "needs", "tells", "clause")
                        : Markdown.heading("阶段", "动作", "角色", "至", "条件", "告知", "条款"));
        for (Transition step : procedure.steps()) {
            lines.add(Markdown.row(
                    plain(words.of(step.from().label())),
                    plain(words.named(step.action().label(), step.action().code())),
                    plain(words.roles(step.roles())),
                    plain(words.of(step.to().label())),
                    plain(words.needs(step)),
                    plain(words.roles(step.tells())),
                    plain(words.clause(step))));
        }
    }

    private void limits() {
        section("时限", "Limits");
        if (procedure.limits().isEmpty()) {
            lines.add(
                    words.of("所依据的条款没有写明期限，本程序不设时限。", "The clauses give no number, and the procedure sets no limit."));
        }
        LimitSentences whoOwesWhat = new LimitSentences(procedure, words);
        for (TimeLimit limit : procedure.limits()) {
            named(limit.code(), words.of(limit.label()), whoOwesWhat.of(limit));
        }
    }

    private void clauses() {
        section("条款", "Clauses");
        words.clauses()
                .forEach(clause -> lines.add("- " + clause.id() + words.of("：", ": ")
                        + plain(words.of(clause.citation()))
                        + NOTES.find(clause.id())
                                .map(note -> words.of("，", ", ") + plain(words.of(note.title())))
                                .orElse("")));
        if (words.hasGaps()) {
            lines.add("");
            lines.add(plain(words.gaps()));
        }
    }
}
