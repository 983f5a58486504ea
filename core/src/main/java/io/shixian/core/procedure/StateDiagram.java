package io.shixian.core.procedure;

import io.shixian.core.law.Label;
import io.shixian.core.party.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A procedure as the text of a Mermaid state diagram. */
public final class StateDiagram {

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
    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    private StateDiagram(Procedure procedure, Locale locale) {
        this.procedure = procedure;
        this.locale = locale;
    }

    /** Returns the lines of the diagram: Chinese for Chinese locales, English for others. */
    public static List<String> lines(Procedure procedure, Locale locale) {
        StateDiagram diagram = new StateDiagram(procedure, locale);
        diagram.draw();
        return diagram.lines;
    }

    /**
     * Returns the lines of the diagram with one stage in the class {@code now}, white on dark blue.
     *
     * @throws IllegalArgumentException if the procedure has no such stage
     */
    public static List<String> lines(Procedure procedure, Locale locale, Stage now) {
        if (!procedure.stages().contains(now)) {
            throw new IllegalArgumentException(
                    procedure + " has no stage " + now + " to light up; it has " + procedure.stages());
        }
        List<String> lines = lines(procedure, locale);
        lines.add("    classDef now fill:#1d4f91,stroke:#1d4f91,color:#ffffff");
        lines.add("    class " + id(now) + " now");
        return lines;
    }

    private void draw() {
        lines.add("stateDiagram-v2");
        for (Stage stage : procedure.stages()) {
            add("state \"" + plain(stage.label().in(locale)) + "\" as " + id(stage));
        }
        edge(
                "[*]",
                id(procedure.opening().stage()),
                by(new Label("发起", "Open"), procedure.opening().roles()));
        procedure.steps().forEach(this::step);
        RunningLimits.of(procedure)
                .forEach((limit, stages) -> limit.expiry().ifPresent(expiry -> expiry(limit, expiry, stages)));
        procedure.stages().stream().filter(Stage::isClosed).forEach(stage -> add(id(stage) + " --> [*]"));
    }

    private void step(Transition step) {
        String label = by(step.action().label(), step.roles()) + (step.gap() ? " [gap]" : "");
        edge(id(step.from()), id(step.to()), label);
        step.checklist()
                .ifPresent(
                        checklist -> edge(id(step.from()), id(checklist.failed()), label + words("，不合格", ", failed")));
    }

    /** An arrow can't be dashed in this kind of diagram, so words tell that nobody takes this step. */
    private void expiry(TimeLimit limit, Expiry expiry, List<Stage> stages) {
        String label = words("【届满】", "[expiry] ")
                + limit.label().in(locale)
                + words("，", ", ")
                + limit.term().label().in(locale)
                + since(expiry);
        stages.forEach(from -> edge(id(from), id(expiry.to()), label));
    }

    private String since(Expiry expiry) {
        return switch (expiry.effect()) {
            case AS_OF_START -> words("，溯及起算之日", ", as of the start");
            case ON_LAST_DAY -> words("，自期限届满之日起", ", from its last day on");
            case AT_EXPIRY -> "";
        };
    }

    private String by(Label what, List<Role> roles) {
        String who = roles.stream().map(role -> role.label().in(locale)).collect(Collectors.joining(words("、", ", ")));
        return what.in(locale) + words("（" + who + "）", " (" + who + ")");
    }

    private String words(String zh, String en) {
        return new Label(zh, en).in(locale);
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
