package io.shixian.examples.cli.reference;

import static io.shixian.examples.cli.text.Markdown.link;
import static io.shixian.examples.cli.text.Markdown.plain;

import io.shixian.core.law.Source;
import io.shixian.core.procedure.Procedure;
import io.shixian.examples.cli.clause.ClauseNote;
import io.shixian.examples.cli.procedure.ProcedurePage;
import io.shixian.examples.cli.procedure.SourceNote;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.Markdown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that tells for every clause where it is carried out and what proves it, or why it is outside a library. */
final class CoveragePage {

    private final Coverage coverage;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private CoveragePage(Coverage coverage, Language language) {
        this.coverage = coverage;
        this.language = language;
    }

    static List<String> lines(Coverage coverage, Language language) {
        CoveragePage page = new CoveragePage(coverage, language);
        page.head();
        page.sums();
        coverage.sources().forEach(page::source);
        return page.lines;
    }

    private void head() {
        lines.add(Markdown.MADE);
        lines.add("");
        lines.add("# " + language.of("条款对照", "Clauses and where they are carried out"));
        lines.add("");
        lines.add(link(language.of("English", "中文"), language.of("../en/", "../zh/") + "coverage.md") + " · "
                + link(language.of("规则参考", "Rule reference"), "README.md"));
        lines.add("");
        lines.add(language.of(
                "五份文本的每一条要求：要点（本库的措辞，不是原文）、类别、在本库何处落实、由哪个测试证明；不属于程序库的，说明理由。" + "程序中的引用由程序表算出，其余由 clauses.csv 给出。",
                "Every demand of the five texts: what it is about (in our words, not those of the text), its class, where the "
                        + "library carries it out and which test proves it, or why it is outside a library. Citations by "
                        + "procedures are computed from their tables, the rest is kept in clauses.csv."));
        lines.add("");
        lines.add(language.of(
                "类别：R 可计算的规则；C 由人核对的事项；D 定义与术语；O 不属于程序库。两类兼有的，以斜线分开。",
                "Classes: R a rule that can be computed; C for people to check; D a definition; O outside a library; "
                        + "two with a stroke between where a clause is both."));
    }

    private void sums() {
        lines.add("");
        lines.addAll(
                language == Language.EN
                        ? Markdown.heading("text", "clauses", "computable", "of these carried out")
                        : Markdown.heading("文本", "条款", "可计算", "其中已落实"));
        for (Source source : coverage.sources()) {
            List<ClauseNote> notes = coverage.notes(source);
            List<ClauseNote> computable =
                    notes.stream().filter(ClauseNote::isComputable).toList();
            lines.add(Markdown.row(
                    plain(language.of(source.title())),
                    String.valueOf(notes.size()),
                    String.valueOf(computable.size()),
                    String.valueOf(
                            computable.stream().filter(coverage::isCarriedOut).count())));
        }
    }

    private void source(Source source) {
        lines.add("");
        lines.add("## " + plain(language.of(source.title())));
        lines.add("");
        SourceNote.of(source).ifPresent(note -> {
            lines.add(plain(language.of(note)) + language.of("。", "."));
            lines.add("");
        });
        lines.addAll(
                language == Language.EN
                        ? Markdown.heading("clause", "what it is about", "class", "carried out by", "tests")
                        : Markdown.heading("条款", "要点", "类别", "落实", "测试"));
        for (ClauseNote note : coverage.notes(source)) {
            lines.add(Markdown.row(
                    note.id(), plain(language.of(note.title())), note.kind(), carriedOut(note), codes(note.tests())));
        }
    }

    private String carriedOut(ClauseNote note) {
        List<String> parts = new ArrayList<>();
        Map<Procedure, List<String>> citing = new LinkedHashMap<>();
        coverage.citations(note)
                .forEach(citation -> citing.computeIfAbsent(citation.procedure(), procedure -> new ArrayList<>())
                        .add(plain(language.of(citation.part()))));
        citing.forEach((procedure, named) ->
                parts.add(link(language.of(procedure.label()), ProcedurePage.file(procedure))
                        + language.of("：", ": ")
                        + named.stream().distinct().collect(Collectors.joining(language.of("、", ", ")))));
        if (!note.types().isEmpty()) {
            parts.add(codes(note.types()));
        }
        note.outside().ifPresent(reason -> parts.add(plain(language.of(reason.label()))));
        if (parts.isEmpty()) {
            parts.add(language.of("尚未落实", "not yet"));
        }
        return String.join(language.of("；", "; "), parts);
    }

    private String codes(List<String> names) {
        return names.stream().map(Markdown::code).collect(Collectors.joining(language.of("、", ", ")));
    }
}
