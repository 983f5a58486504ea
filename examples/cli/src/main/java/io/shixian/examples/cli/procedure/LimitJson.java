package io.shixian.examples.cli.procedure;

import io.shixian.core.deadline.Term;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Choice;
import io.shixian.core.procedure.Expiry;
import io.shixian.core.procedure.ExtensionRule;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.SuspensionRule;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.examples.cli.text.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A limit of a procedure with all its parts, as JSON; parts that it does not have are null. */
final class LimitJson {

    private LimitJson() {}

    static ObjectNode of(TimeLimit limit, Procedure procedure) {
        ObjectNode node = Json.object().put("code", limit.code());
        node.set("label", Json.label(limit.label()));
        node.put("term", limit.granted().map(Term::toString).orElse(null)).put("fromOpening", limit.fromOpening());
        node.set("from", ProcedureJson.actions(limit.from(), procedure));
        node.set("fromExpiry", ProcedureJson.codes(limit.fromExpiry().stream()));
        node.put("day", limit.start().day().orElse(null));
        node.set("until", ProcedureJson.actions(limit.until(), procedure));
        node.set("stoppedBy", ProcedureJson.actions(limit.stoppedBy(), procedure));
        node.put("owedBy", limit.owedBy().map(Role::code).orElse(null));
        node.put("strength", limit.strength().code());
        node.put("lead", limit.lead().toString());
        node.set("expiry", limit.expiry().map(LimitJson::expiry).orElseGet(LimitJson::none));
        node.set("extension", limit.extension().map(LimitJson::extension).orElseGet(LimitJson::none));
        node.set("suspension", limit.suspension().map(LimitJson::suspension).orElseGet(LimitJson::none));
        node.set("tells", ProcedureJson.roles(limit.tells()));
        node.put("replaceable", limit.replaceable());
        ArrayNode choices = node.putArray("choices");
        limit.choices().forEach(choice -> choices.add(choice(choice, procedure)));
        node.put("gap", limit.gap());
        node.set("clause", limit.clause().<JsonNode>map(ProcedureJson::clause).orElseGet(LimitJson::none));
        return node;
    }

    private static JsonNode choice(Choice choice, Procedure procedure) {
        ObjectNode node = Json.object().put("code", choice.code());
        node.set("label", Json.label(choice.label()));
        node.set("from", ProcedureJson.actions(choice.start().actions(), procedure));
        return node;
    }

    private static JsonNode none() {
        return Json.object().nullNode();
    }

    private static JsonNode expiry(Expiry expiry) {
        ObjectNode node = Json.object()
                .put("to", expiry.to().code())
                .put("effect", expiry.effect().code());
        node.set("tells", ProcedureJson.roles(expiry.tells()));
        node.set("clause", ProcedureJson.clause(expiry.clause()));
        return node;
    }

    private static JsonNode extension(ExtensionRule rule) {
        ObjectNode node = Json.object().put("most", rule.most().toString()).put("times", rule.times());
        node.set("roles", ProcedureJson.roles(rule.roles()));
        node.set("clause", ProcedureJson.clause(rule.clause()));
        return node;
    }

    private static JsonNode suspension(SuspensionRule rule) {
        ObjectNode node = Json.object();
        node.set("causes", ProcedureJson.codes(rule.causes().stream()));
        node.set("roles", ProcedureJson.roles(rule.roles()));
        node.put("written", rule.written());
        node.set("clause", ProcedureJson.clause(rule.clause()));
        return node;
    }
}
