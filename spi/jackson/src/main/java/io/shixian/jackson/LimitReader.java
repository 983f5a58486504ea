package io.shixian.jackson;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Choice;
import io.shixian.core.procedure.Expiry;
import io.shixian.core.procedure.ExtensionRule;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.Start;
import io.shixian.core.procedure.SuspensionRule;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.jackson.Located.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the limits of a procedure. */
final class LimitReader {

    // spotless:off
    private static final String[] LIMIT = {
        "code", "label", "term", "fromOpening", "from", "fromExpiry", "day", "until", "stoppedBy", "owedBy", "strength",
        "lead", "expiry", "extension", "suspension", "tells", "replaceable", "choices", "gap", "clause"
    };
    // spotless:on

    private final Faults faults;
    private final Citations citations;
    private final Names<Role> roles;
    private final Names<Stage> stages;
    private final Names<Action> actions;

    LimitReader(Faults faults, Citations citations, Names<Role> roles, Names<Stage> stages, Names<Action> actions) {
        this.faults = faults;
        this.citations = citations;
        this.roles = roles;
        this.stages = stages;
        this.actions = actions;
    }

    TimeLimit limit(Located value) {
        Fields row = Fields.of(value, faults, LIMIT);
        Optional<Term> term = row.termIf("term");
        return new TimeLimit(
                row.code("code"),
                row.label("label"),
                term,
                start(row),
                actions(row, "until"),
                actions(row, "stoppedBy"),
                row.required("owedBy", Kind.TEXT).map(roles::find),
                Optional.of(citations.clause(row, "clause")),
                // What has no number in the text is no duty, in a file as in Java.
                row.oneOf("strength", Vocabulary.STRENGTHS)
                        .orElse(term.isPresent() ? Strength.SHALL : Strength.IN_PRINCIPLE),
                row.termIf("lead").orElse(Term.workdays(1)),
                row.find("expiry").map(this::expiry),
                row.find("extension").map(rule -> extension(rule, Optional.empty())),
                row.find("suspension").map(this::suspension),
                roles.find(row.texts("tells")),
                row.flag("replaceable"),
                row.items("choices").stream().map(this::choice).toList(),
                row.flag("gap"));
    }

    private Start start(Fields row) {
        List<String> expiries =
                row.texts("fromExpiry").stream().map(Located::text).toList();
        return new Start(row.flag("fromOpening"), actions(row, "from"), expiries, row.textIf("day"));
    }

    private Set<Action> actions(Fields row, String name) {
        return actions.find(row.texts(name)).stream().collect(Collectors.toSet());
    }

    private Choice choice(Located value) {
        Fields row = Fields.of(value, faults, "code", "label", "fromOpening", "from", "fromExpiry", "day");
        return new Choice(row.code("code"), row.label("label"), start(row));
    }

    private Expiry expiry(Located value) {
        Fields rule = Fields.of(value, faults, "to", "effect", "tells", "clause");
        rule.required("effect", Kind.TEXT);
        return new Expiry(
                rule.required("to", Kind.TEXT).map(stages::find).orElseGet(stages::standIn),
                rule.oneOf("effect", Vocabulary.EFFECTS).orElse(Expiry.Effect.AT_EXPIRY),
                roles.find(rule.texts("tells")),
                citations.clause(rule, "clause"));
    }

    /** Reads a rule on extensions; its clause may be left out where the change that brings it has one. */
    ExtensionRule extension(Located value, Optional<Clause> unlessThere) {
        Fields rule = Fields.of(value, faults, "most", "times", "roles", "clause");
        rule.required("times", Kind.WHOLE);
        Optional<Clause> standing = rule.has("clause") ? Optional.empty() : unlessThere;
        return new ExtensionRule(
                rule.term("most"),
                rule.whole("times", 1, 1),
                roles.find(rule.texts("roles")),
                standing.orElseGet(() -> citations.clause(rule, "clause")));
    }

    private SuspensionRule suspension(Located value) {
        Fields rule = Fields.of(value, faults, "causes", "roles", "written", "clause");
        List<String> causes = rule.texts("causes").stream().map(Located::text).toList();
        return new SuspensionRule(
                causes, roles.find(rule.texts("roles")), rule.flag("written"), citations.clause(rule, "clause"));
    }
}
