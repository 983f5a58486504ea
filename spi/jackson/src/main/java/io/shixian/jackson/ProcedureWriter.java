package io.shixian.jackson;

import static io.shixian.jackson.CitationWriter.codes;
import static io.shixian.jackson.CitationWriter.named;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Item;
import io.shixian.core.procedure.Opening;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Requirement;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A procedure with all that its table says, as JSON; parts that it does not have are null. */
final class ProcedureWriter {

    private final Procedure procedure;
    private final CitationWriter citations;

    ProcedureWriter(Procedure procedure) {
        this.procedure = procedure;
        this.citations = new CitationWriter(procedure.source(), clauses(procedure));
    }

    private static Stream<Clause> clauses(Procedure procedure) {
        return Stream.of(
                        Stream.of(procedure.opening().clause()),
                        procedure.steps().stream().flatMap(ProcedureWriter::clauses),
                        procedure.limits().stream().flatMap(ProcedureWriter::clauses))
                .flatMap(clauses -> clauses);
    }

    private static Stream<Clause> clauses(Transition step) {
        Stream<Clause> items =
                step.checklist().stream().flatMap(list -> list.items().stream()).map(Item::clause);
        return Stream.concat(items, Stream.of(step.clause()));
    }

    private static Stream<Clause> clauses(TimeLimit limit) {
        return Stream.of(
                        limit.expiry().map(rule -> rule.clause()),
                        limit.extension().map(rule -> rule.clause()),
                        limit.suspension().map(rule -> rule.clause()),
                        limit.clause())
                .flatMap(Optional::stream);
    }

    ObjectNode object() {
        ObjectNode node = CitationWriter.object().put("code", procedure.code()).put("version", procedure.version());
        node.set("label", CitationWriter.label(procedure.label()));
        citations.define(node);
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
        LimitWriter rows = new LimitWriter(procedure, citations);
        procedure.limits().forEach(limit -> limits.add(rows.limit(limit)));
        return node;
    }

    static ArrayNode roles(Collection<Role> roles) {
        return codes(roles.stream().map(Role::code));
    }

    private ObjectNode opening(Opening opening) {
        ObjectNode node = CitationWriter.object().put("stage", opening.stage().code());
        node.set("roles", roles(opening.roles()));
        node.set("binds", roles(opening.binds()));
        node.set("names", roles(opening.names()));
        node.set("mayBind", roles(opening.mayBind()));
        node.set("tells", roles(opening.tells()));
        node.put("gap", opening.gap());
        node.set("clause", citations.clause(opening.clause()));
        return node;
    }

    private ObjectNode step(Transition step) {
        ObjectNode node = CitationWriter.object()
                .put("from", step.from().code())
                .put("action", step.action().code());
        node.set("roles", roles(step.roles()));
        node.put("to", step.to().code()).put("strength", step.strength().code());
        Stream<Requirement> needs = Stream.of(Requirement.values()).filter(step.needs()::contains);
        node.set("needs", codes(needs.map(Requirement::code)));
        node.putNull("checklist");
        step.checklist().ifPresent(checklist -> {
            ObjectNode list = node.putObject("checklist");
            ArrayNode items = list.putArray("items");
            checklist.items().forEach(item -> items.add(item(item)));
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
        node.set("clause", citations.clause(step.clause()));
        return node;
    }

    private ObjectNode item(Item item) {
        ObjectNode node = named(item.code(), item.label());
        node.set("clause", citations.clause(item.clause()));
        return node;
    }
}
