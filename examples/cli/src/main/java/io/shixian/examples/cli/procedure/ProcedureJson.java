package io.shixian.examples.cli.procedure;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Opening;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Requirement;
import io.shixian.core.procedure.Transition;
import io.shixian.examples.cli.text.Json;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A procedure with all that its table says, as JSON. */
final class ProcedureJson {

    private final Procedure procedure;

    private ProcedureJson(Procedure procedure) {
        this.procedure = procedure;
    }

    static ObjectNode of(Procedure procedure) {
        return new ProcedureJson(procedure).object();
    }

    private ObjectNode object() {
        ObjectNode node = Json.object().put("code", procedure.code()).put("version", procedure.version());
        node.set("label", Json.label(procedure.label()));
        node.set("source", source(procedure.source()));
        node.put("inForce", procedure.inForce().toString());
        ArrayNode roles = node.putArray("roles");
        procedure.roles().forEach(role -> roles.add(named(role.code(), role.label())));
        ArrayNode stages = node.putArray("stages");
        procedure
                .stages()
                .forEach(stage -> stages.add(named(stage.code(), stage.label())
                        .put("phase", stage.phase().code())));
        ArrayNode actions = node.putArray("actions");
        procedure.actions().forEach(action -> actions.add(named(action.code(), action.label())));
        node.set("opening", opening(procedure.opening()));
        ArrayNode steps = node.putArray("steps");
        procedure.steps().forEach(step -> steps.add(step(step)));
        ArrayNode limits = node.putArray("limits");
        procedure.limits().forEach(limit -> limits.add(LimitJson.of(limit, procedure)));
        return node;
    }

    private static ObjectNode source(Source source) {
        ObjectNode node = Json.object().put("code", source.code());
        node.set("title", Json.label(source.title()));
        return node.put("inForce", source.inForce().toString())
                .put("until", source.until().map(LocalDate::toString).orElse(null));
    }

    private static ObjectNode named(String code, Label label) {
        ObjectNode node = Json.object().put("code", code);
        node.set("label", Json.label(label));
        return node;
    }

    static ObjectNode clause(Clause clause) {
        ObjectNode node = Json.object().put("id", clause.id());
        node.set("citation", Json.label(clause.citation()));
        return node;
    }

    static ArrayNode codes(Stream<String> codes) {
        ArrayNode node = Json.array();
        codes.forEach(node::add);
        return node;
    }

    static ArrayNode roles(Collection<Role> roles) {
        return codes(roles.stream().map(Role::code));
    }

    /** Sorts a set, whose own order changes from run to run, as the table names the actions. */
    static ArrayNode actions(Set<Action> actions, Procedure procedure) {
        return codes(procedure.actions().stream().filter(actions::contains).map(Action::code));
    }

    private static ObjectNode opening(Opening opening) {
        ObjectNode node = Json.object().put("stage", opening.stage().code());
        node.set("roles", roles(opening.roles()));
        node.set("binds", roles(opening.binds()));
        node.set("names", roles(opening.names()));
        node.set("mayBind", roles(opening.mayBind()));
        node.set("tells", roles(opening.tells()));
        node.put("gap", opening.gap());
        node.set("clause", clause(opening.clause()));
        return node;
    }

    private static ObjectNode step(Transition step) {
        ObjectNode node = Json.object()
                .put("from", step.from().code())
                .put("action", step.action().code());
        node.set("roles", roles(step.roles()));
        node.put("to", step.to().code()).put("strength", step.strength().code());
        node.set(
                "needs",
                codes(Stream.of(Requirement.values())
                        .filter(step.needs()::contains)
                        .map(Requirement::code)));
        node.putNull("checklist");
        step.checklist().ifPresent(checklist -> {
            ObjectNode list = node.putObject("checklist");
            ArrayNode items = list.putArray("items");
            checklist.items().forEach(item -> {
                ObjectNode named = named(item.code(), item.label());
                named.set("clause", clause(item.clause()));
                items.add(named);
            });
            list.put("failed", checklist.failed().code());
        });
        node.set("binds", roles(step.binds()));
        node.set("mayBind", roles(step.mayBind()));
        node.set("releases", roles(step.releases()));
        node.set("tells", roles(step.tells()));
        node.put("atMost", step.atMost())
                .put("within", step.within().map(Term::toString).orElse(null))
                .put("joint", step.joint())
                .put("gap", step.gap());
        node.set("clause", clause(step.clause()));
        return node;
    }
}
