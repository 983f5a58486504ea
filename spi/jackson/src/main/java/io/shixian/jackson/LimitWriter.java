package io.shixian.jackson;

import static io.shixian.jackson.CitationWriter.codes;
import static io.shixian.jackson.ProcedureWriter.roles;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Choice;
import io.shixian.core.procedure.Expiry;
import io.shixian.core.procedure.ExtensionRule;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Start;
import io.shixian.core.procedure.SuspensionRule;
import io.shixian.core.procedure.TimeLimit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** A limit of a procedure with all its parts, as JSON; parts that it does not have are null. */
final class LimitWriter {

    private final Procedure procedure;
    private final CitationWriter citations;

    LimitWriter(Procedure procedure, CitationWriter citations) {
        this.procedure = procedure;
        this.citations = citations;
    }

    ObjectNode limit(TimeLimit limit) {
        ObjectNode node = CitationWriter.named(limit.code(), limit.label())
                .put("term", limit.granted().map(Term::toString).orElse(null));
        start(node, limit.start());
        node.set("until", actions(limit.until()));
        node.set("stoppedBy", actions(limit.stoppedBy()));
        node.put("owedBy", limit.owedBy().map(Role::code).orElse(null));
        node.put("strength", limit.strength().code());
        node.put("lead", limit.lead().toString());
        node.set("expiry", part(limit.expiry(), this::expiry));
        node.set("extension", part(limit.extension(), rule -> extension(rule, citations)));
        node.set("suspension", part(limit.suspension(), this::suspension));
        node.set("tells", roles(limit.tells()));
        node.put("replaceable", limit.replaceable());
        ArrayNode choices = node.putArray("choices");
        limit.choices().forEach(choice -> choices.add(choice(choice)));
        node.put("gap", limit.gap());
        node.set("clause", part(limit.clause(), (Clause clause) -> citations.clause(clause)));
        return node;
    }

    private static <T> JsonNode part(Optional<T> part, Function<T, ObjectNode> written) {
        return part.<JsonNode>map(written).orElse(NullNode.getInstance());
    }

    private void start(ObjectNode node, Start start) {
        node.put("fromOpening", start.opening());
        node.set("from", actions(start.actions()));
        node.set("fromExpiry", codes(start.expiries().stream()));
        node.put("day", start.day().orElse(null));
    }

    /** Sorts a set, whose own order changes from run to run, as the table names the actions. */
    private ArrayNode actions(Set<Action> actions) {
        return codes(procedure.actions().stream().filter(actions::contains).map(Action::code));
    }

    private ObjectNode choice(Choice choice) {
        ObjectNode node = CitationWriter.named(choice.code(), choice.label());
        start(node, choice.start());
        return node;
    }

    private ObjectNode expiry(Expiry expiry) {
        ObjectNode node = CitationWriter.object()
                .put("to", expiry.to().code())
                .put("effect", expiry.effect().code());
        node.set("tells", roles(expiry.tells()));
        node.set("clause", citations.clause(expiry.clause()));
        return node;
    }

    static ObjectNode extension(ExtensionRule rule, CitationWriter citations) {
        ObjectNode node =
                CitationWriter.object().put("most", rule.most().toString()).put("times", rule.times());
        node.set("roles", roles(rule.roles()));
        node.set("clause", citations.clause(rule.clause()));
        return node;
    }

    private ObjectNode suspension(SuspensionRule rule) {
        ObjectNode node = CitationWriter.object();
        node.set("causes", codes(rule.causes().stream()));
        node.set("roles", roles(rule.roles()));
        node.put("written", rule.written());
        node.set("clause", citations.clause(rule.clause()));
        return node;
    }
}
