package io.shixian.jackson;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Checklist;
import io.shixian.core.procedure.Item;
import io.shixian.core.procedure.Opening;
import io.shixian.core.procedure.Requirement;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.Transition;
import io.shixian.jackson.Located.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads how a matter begins and the steps that it may take. */
final class StepReader {

    private final Faults faults;
    private final Citations citations;
    private final Names<Role> roles;
    private final Names<Stage> stages;
    private final Names<Action> actions;

    StepReader(Faults faults, Citations citations, Names<Role> roles, Names<Stage> stages, Names<Action> actions) {
        this.faults = faults;
        this.citations = citations;
        this.roles = roles;
        this.stages = stages;
        this.actions = actions;
    }

    Opening opening(Located value) {
        Fields row = Fields.of(value, faults, "stage", "roles", "binds", "names", "mayBind", "tells", "gap", "clause");
        return new Opening(
                named(row, "stage", stages),
                roles(row, "roles"),
                citations.clause(row, "clause"),
                roles(row, "binds"),
                roles(row, "names"),
                roles(row, "mayBind"),
                roles(row, "tells"),
                row.flag("gap"));
    }

    // spotless:off
    private static final String[] STEP = {
        "from", "action", "roles", "to", "strength", "needs", "checklist", "binds", "mayBind", "releases", "tells",
        "atMost", "within", "joint", "gap", "clause"
    };
    // spotless:on

    Transition step(Located value) {
        Fields row = Fields.of(value, faults, STEP);
        return new Transition(
                named(row, "from", stages),
                named(row, "action", actions),
                roles(row, "roles"),
                named(row, "to", stages),
                citations.clause(row, "clause"),
                row.oneOf("strength", Vocabulary.STRENGTHS).orElse(Strength.SHALL),
                needs(row).stream().collect(Collectors.toSet()),
                row.find("checklist").map(this::checklist),
                roles(row, "binds"),
                roles(row, "mayBind"),
                roles(row, "releases"),
                roles(row, "tells"),
                row.whole("atMost", 0, 0),
                row.termIf("within"),
                row.flag("joint"),
                row.flag("gap"));
    }

    private static List<Requirement> needs(Fields row) {
        return row.texts("needs").stream()
                .map(code -> row.named(code, Vocabulary.REQUIREMENTS))
                .flatMap(Optional::stream)
                .toList();
    }

    private Checklist checklist(Located value) {
        Fields list = Fields.of(value, faults, "items", "failed");
        return new Checklist(list.items("items").stream().map(this::item).toList(), named(list, "failed", stages));
    }

    private Item item(Located value) {
        Fields item = Fields.of(value, faults, "code", "label", "clause");
        Clause clause = citations.clause(item, "clause");
        return new Item(item.code("code"), item.label("label"), clause);
    }

    List<Role> roles(Fields row, String name) {
        return roles.find(row.texts(name));
    }

    private static <T> T named(Fields row, String name, Names<T> names) {
        return row.required(name, Kind.TEXT).map(names::find).orElseGet(names::standIn);
    }
}
