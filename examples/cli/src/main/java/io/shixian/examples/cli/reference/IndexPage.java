package io.shixian.examples.cli.reference;

import static io.shixian.examples.cli.text.Markdown.code;
import static io.shixian.examples.cli.text.Markdown.link;
import static io.shixian.examples.cli.text.Markdown.plain;

import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.examples.cli.procedure.ProcedurePage;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The page that leads to all others: how to read them, and the procedures by section. */
final class IndexPage {

    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private IndexPage(Language language) {
        this.language = language;
    }

    static List<String> lines(List<Procedure> procedures, Language language) {
        IndexPage page = new IndexPage(language);
        page.head();
        page.legend();
        for (Section section : Section.values()) {
            page.section(section, section.of(procedures));
        }
        return page.lines;
    }

    private void head() {
        lines.add(Markdown.MADE);
        lines.add("");
        lines.add("# " + language.of("规则参考", "Rule reference"));
        lines.add("");
        lines.add(link(language.of("English", "中文"), language.of("../en/", "../zh/") + "README.md"));
        lines.add("");
        lines.add(language.of(
                "本库内置的每个办理程序一页：谁在哪个阶段可以做什么，依据哪一条，至迟何时，逾期如何。页面由程序表生成，请勿手改；"
                        + "刷新的命令是 `shixian reference --out docs/rules`。",
                "A page for each procedure that ships with the library: who may do what in which stage, by which clause, by "
                        + "when, and what follows if it is late. The pages are made of the tables and are not edited by hand; "
                        + "`shixian reference --out docs/rules` makes them anew."));
        lines.add("");
        lines.add(language.of("逐条查找：", "Clause by clause: ")
                + link(language.of("条款对照", "clauses and where they are carried out"), "coverage.md")
                + language.of("。", "."));
    }

    private void legend() {
        lines.add("");
        lines.add("## " + language.of("怎样读", "How to read them"));
        lines.add("");
        bullet(
                "\\[gap\\]：条款对此未作规定，该行由本库补充；宿主系统可用规则手册改动。",
                "\\[gap\\]: the clause is silent and the row is the library's own; a host may change it with a rule book.");
        bullet(
                "应、宜、原则上：照录条款的用词。只有“应”的时限会被违反，其余只会被超过。",
                "shall, should, in principle: the word of the clause. Only a limit that shall be kept is breached; the others are exceeded.");
        bullet(
                "期限未定：条款写“及时”“定期”一类的词而无天数，或条款没有这一时限；不设定就不计时。",
                "no term is set: the clause says 'promptly' or the like without a number, or knows no such limit; nothing is counted until a host sets one.");
        bullet(
                "已被指明的角色，只有被指明的一方可以行事；未被指明的，该角色的任何一方都可以。",
                "a role that is bound to a party acts by that party alone; one that is not, by any party in that role.");
        bullet(
                "任何办件在任何阶段，所填内容如另行存放，管理方可以说明理由后删除（事件 `erased`，《个人信息保护法》第四十七条）；" + "办理经过和时限不变。",
                "in any case and stage, words that are kept apart may be erased by the administrator, who gives a reason (event "
                        + "`erased`, Personal Information Protection Law art. 47); what happened and all limits stay.");
        bullet(
                "期限如何计算，见[期限如何计算](../../counting.md)；术语见[术语](../../glossary.md)。",
                "how days are counted: [counting](../../counting.md); what the words mean: [glossary](../../glossary.md).");
    }

    private void bullet(String zh, String en) {
        lines.add("- " + language.of(zh, en));
    }

    private void section(Section section, List<Procedure> procedures) {
        if (procedures.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("## " + language.of(section.label()));
        lines.add("");
        lines.addAll(
                language == Language.EN
                        ? Markdown.heading("procedure", "code", "source", "limits")
                        : Markdown.heading("程序", "代码", "依据", "时限"));
        for (Procedure procedure : procedures) {
            lines.add(Markdown.row(
                    link(language.of(procedure.label()), ProcedurePage.file(procedure)),
                    code(procedure.code()),
                    plain(language.of(procedure.source().title())),
                    plain(procedure.limits().stream()
                            .map(this::limit)
                            .collect(Collectors.joining(language.of("；", "; "))))));
        }
    }

    private String limit(TimeLimit limit) {
        String term =
                limit.granted().map(granted -> language.of(granted.label())).orElse(language.of("期限未定", "no term set"));
        return language.of(limit.label()) + language.of("（" + term + "）", " (" + term + ")");
    }
}
