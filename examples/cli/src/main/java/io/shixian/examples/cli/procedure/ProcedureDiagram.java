package io.shixian.examples.cli.procedure;

import io.shixian.core.procedure.Expiry;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import io.shixian.examples.cli.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A procedure as a Mermaid state diagram. */
final class ProcedureDiagram {

    /** Words that begin a statement of the diagram language, which no stage may be called there. */
    private static final Set<String> RESERVED = Set.of(
            "acctitle",
            "accdescr",
            "as",
            "class",
            "classdef",
            "click",
            "default",
            "direction",
            "end",
            "fork",
            "hide",
            "href",
            "join",
            "choice",
            "note",
            "scale",
            "state",
            "style",
            "tooltip");

    private final Procedure procedure;
    private final ProcedureWords words;
    private final List<String> lines = new ArrayList<>();

    private ProcedureDiagram(Procedure procedure, Language language) {
        this.procedure = procedure;
        this.words = new ProcedureWords(procedure, language);
    }

    static List<String> lines(Procedure procedure, Language language) {
        ProcedureDiagram diagram = new ProcedureDiagram(procedure, language);
        diagram.draw();
        return diagram.lines;
    }

    private void draw() {
        lines.add("stateDiagram-v2");
        for (Stage stage : procedure.stages()) {
            add("state \"" + plain(words.of(stage.label())) + "\" as " + id(stage));
        }
        edge(
                "[*]",
                id(procedure.opening().stage()),
                by(words.of("发起", "Open"), words.roles(procedure.opening().roles())));
        procedure.steps().forEach(this::step);
        RunningLimits.of(procedure)
                .forEach((limit, stages) -> limit.expiry().ifPresent(expiry -> expiry(limit, expiry, stages)));
        procedure.stages().stream().filter(Stage::isClosed).forEach(stage -> add(id(stage) + " --> [*]"));
    }

    private void step(Transition step) {
        String label = by(words.of(step.action().label()), words.roles(step.roles())) + (step.gap() ? " [gap]" : "");
        edge(id(step.from()), id(step.to()), label);
        step.checklist()
                .ifPresent(checklist ->
                        edge(id(step.from()), id(checklist.failed()), label + words.of("，不合格", ", failed")));
    }

    /** An arrow can't be dashed in this kind of diagram, so words tell that nobody takes this step. */
    private void expiry(TimeLimit limit, Expiry expiry, List<Stage> stages) {
        String what = words.of(limit.label())
                + words.of("，", ", ")
                + words.of(limit.term().label());
        String label = words.of("【届满】", "[expiry] ") + what + words.since(expiry, ",");
        stages.forEach(from -> edge(id(from), id(expiry.to()), label));
    }

    private String by(String what, String roles) {
        return words.of(what + "（" + roles + "）", what + " (" + roles + ")");
    }

    private void edge(String from, String to, String label) {
        add(from + " --> " + to + " : " + plain(label));
    }

    private void add(String line) {
        lines.add("    " + line);
    }

    /** A name of this language has no hyphens or dots. */
    private static String id(Stage stage) {
        String name = stage.code().replace('-', '_').replace('.', '_');
        return RESERVED.contains(name.toLowerCase(Locale.ROOT)) ? name + "_" : name;
    }

    /** Replaces what would end a label or start something else in it. */
    private static String plain(String label) {
        return label.replace('"', '\'')
                .replace(':', '：')
                .replace(';', '；')
                .replace('#', '＃')
                .replace('<', '＜')
                .replace('>', '＞')
                .replaceAll("\\s+", " ");
    }
}
