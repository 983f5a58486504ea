package io.shixian.examples.cli.procedure;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Checklist;
import io.shixian.core.procedure.Expiry;
import io.shixian.core.procedure.Item;
import io.shixian.core.procedure.Opening;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Requirement;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import io.shixian.examples.cli.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a procedure's steps in words of one language. */
final class ProcedureWords {

    private final Procedure procedure;
    private final Language language;

    ProcedureWords(Procedure procedure, Language language) {
        this.procedure = procedure;
        this.language = language == Language.EN ? Language.EN : Language.ZH;
    }

    Language language() {
        return language;
    }

    String of(String zh, String en) {
        return language.of(zh, en);
    }

    String of(Label label) {
        return language.of(label);
    }

    /** Joins words as the language lists them. */
    String list(Stream<String> words) {
        return words.collect(Collectors.joining(of("、", ", ")));
    }

    String roles(List<Role> roles) {
        return list(roles.stream().map(Role::label).map(this::of));
    }

    /** Returns the names of some actions in the order in which the table names them. */
    String actions(Collection<Action> actions) {
        return list(ordered(actions).map(Action::label).map(this::of));
    }

    /** Sorts a set, whose own order changes from run to run. */
    Stream<Action> ordered(Collection<Action> actions) {
        return procedure.actions().stream().filter(actions::contains);
    }

    /** Returns a name with its code behind it; the code alone where an English name says no more. */
    String named(Label label, String code) {
        if (language == Language.ZH) {
            return label.zh() + " " + code;
        }
        return label.en().replace(' ', '-').equalsIgnoreCase(code) ? code : label.en() + " (" + code + ")";
    }

    String quoted(Stage stage) {
        return quoted(stage.label());
    }

    String quoted(Action action) {
        return quoted(action.label());
    }

    String quoted(Label label) {
        return of("「" + label.zh() + "」", "'" + label.en() + "'");
    }

    /** Tells whether a part of the table fills a gap. */
    boolean hasGaps() {
        return procedure.opening().gap()
                || procedure.steps().stream().anyMatch(Transition::gap)
                || procedure.limits().stream().anyMatch(TimeLimit::gap);
    }

    /** Returns what the mark of a gap means. */
    String gaps() {
        return of("[gap] 条款未作规定，由本库补充", "[gap] the clause is silent and the row is this library's own");
    }

    /** Returns the clause by its id, with the strength where it is no plain duty, and whether the table fills a gap. */
    String clause(Clause clause, Strength strength, boolean gap) {
        String binding = strength == Strength.SHALL
                ? ""
                : of("（" + strength.label().zh() + "）", " (" + strength.label().en() + ")");
        return clause.id() + binding + (gap ? " [gap]" : "");
    }

    String clause(Transition step) {
        return clause(step.clause(), step.strength(), step.gap());
    }

    /** Returns what a step needs besides the right party in the right stage. */
    String needs(Transition step) {
        List<String> needs = new ArrayList<>();
        for (Requirement requirement : Requirement.values()) {
            if (step.needs().contains(requirement)) {
                needs.add(of(requirement.label()));
            }
        }
        step.checklist().ifPresent(checklist -> needs.add(checklist(checklist)));
        addRoles(needs, step.binds(), "指明", "names the ");
        addRoles(needs, step.mayBind(), "可指明", "may name the ");
        addRoles(needs, step.releases(), "解除", "releases the ");
        if (step.joint()) {
            needs.add(of("各方均须同意", "the consent of each"));
        }
        step.within().ifPresent(window -> needs.add(of("限" + window.label().zh() + "内", "within " + window)));
        if (step.atMost() > 0) {
            needs.add(of(
                    "至多 " + step.atMost() + " 次",
                    "at most " + (step.atMost() == 1 ? "once" : step.atMost() + " times")));
        }
        return String.join(of("；", "; "), needs);
    }

    private String checklist(Checklist checklist) {
        String items = list(checklist.items().stream().map(item -> of(item.label())));
        return of(
                "逐项检查" + (items.isEmpty() ? "" : "（" + items + "）") + "，不合格则" + quoted(checklist.failed()),
                "checklist" + (items.isEmpty() ? "" : " (" + items + ")") + ", else " + quoted(checklist.failed()));
    }

    void addRoles(List<String> needs, List<Role> roles, String zh, String en) {
        if (!roles.isEmpty()) {
            needs.add(of(zh, en) + roles(roles));
        }
    }

    /** Returns from which day on an outcome is deemed; nothing if from the end on. */
    String since(Expiry expiry) {
        return switch (expiry.effect()) {
            case AS_OF_START -> of("，溯及起算之日", " as of the start");
            case ON_LAST_DAY -> of("，自期限届满之日起", " from its last day on");
            case AT_EXPIRY -> "";
        };
    }

    /** Returns how a matter begins: by whom, in which stage, and who is bound to it. */
    String opening() {
        Opening opening = procedure.opening();
        List<String> parts = new ArrayList<>();
        parts.add(roles(opening.roles()) + " → " + quoted(opening.stage()));
        addRoles(parts, opening.binds(), "约束", "binds the ");
        addRoles(parts, opening.names(), "指明", "names the ");
        addRoles(parts, opening.mayBind(), "可指明", "may name the ");
        addRoles(parts, opening.tells(), "告知", "tells the ");
        return String.join(of("；", "; "), parts) + "  " + clause(opening.clause(), Strength.SHALL, opening.gap());
    }

    /** Returns every clause that the table stands on, each once, in the order in which the table names them. */
    List<Clause> clauses() {
        Stream<Clause> steps = procedure.steps().stream().map(Transition::clause);
        Stream<Clause> items = procedure.steps().stream()
                .flatMap(step -> step.checklist().stream())
                .flatMap(list -> list.items().stream())
                .map(Item::clause);
        Stream<Clause> limits = procedure.limits().stream()
                .flatMap(limit -> Stream.of(
                                limit.clause(),
                                limit.expiry().map(expiry -> expiry.clause()),
                                limit.extension().map(extension -> extension.clause()),
                                limit.suspension().map(suspension -> suspension.clause()))
                        .flatMap(clause -> clause.stream()));
        return Stream.of(Stream.of(procedure.opening().clause()), steps, items, limits)
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }
}
