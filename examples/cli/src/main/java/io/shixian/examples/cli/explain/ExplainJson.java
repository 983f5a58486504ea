package io.shixian.examples.cli.explain;

import io.shixian.core.casefile.AuditEntry;
import io.shixian.core.casefile.Judgement;
import io.shixian.core.casefile.LimitEffect;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Stage;
import io.shixian.examples.cli.text.ExplanationJson;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Times;
import java.time.LocalDate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A case explained as JSON; what is not there is null. */
final class ExplainJson {

    private ExplainJson() {}

    static String line(ExplainedCase explained) {
        ObjectNode node = Json.object()
                .put("case", explained.id())
                .put("procedure", explained.procedure().code())
                .put("version", explained.procedure().version())
                .put("stage", explained.stage().code());
        ArrayNode events = node.putArray("events");
        explained.trail().entries().forEach(entry -> events.add(entry(entry)));
        ArrayNode deadlines = node.putArray("deadlines");
        explained.limits().forEach(limit -> deadlines.add(deadline(limit)));
        return Json.line(node);
    }

    private static ObjectNode entry(AuditEntry entry) {
        ObjectNode node = Json.object()
                .put("number", entry.number())
                .put("type", entry.type())
                .put("recordedAt", Times.write(entry.recordedAt()))
                .put("effectiveOn", entry.effectiveOn().toString());
        node.set("what", Json.label(entry.what()));
        node.putObject("by")
                .put("role", entry.by().role().code())
                .put("party", entry.by().party().id());
        node.put("from", entry.from().map(Stage::code).orElse(null))
                .put("to", entry.to().code());
        node.set("clause", clause(entry.clause()));
        ArrayNode limits = node.putArray("limits");
        entry.limits().forEach(effect -> limits.add(effect(effect)));
        ArrayNode told = node.putArray("told");
        entry.told()
                .forEach(recipient -> told.addObject()
                        .put("role", recipient.role().code())
                        .put("party", recipient.party().map(party -> party.id()).orElse(null)));
        return node;
    }

    private static ObjectNode clause(Clause clause) {
        return Json.label(clause.citation()).put("id", clause.id());
    }

    private static ObjectNode effect(LimitEffect effect) {
        ObjectNode node = Json.object()
                .put("limit", effect.limit())
                .put("effect", effect.kind().code())
                .put("status", effect.status().map(status -> status.code()).orElse(null))
                .put("day", effect.day().map(LocalDate::toString).orElse(null));
        node.set("text", Json.label(effect.text()));
        return node;
    }

    private static ObjectNode deadline(LimitState limit) {
        ObjectNode node = Json.object()
                .put("limit", limit.limit().code())
                .put("status", limit.status().code())
                .put("lastDay", limit.lastDay().map(LocalDate::toString).orElse(null))
                .put("expiresAt", limit.expiresAt().map(Times::write).orElse(null))
                .put(
                        "judgedBy",
                        limit.run()
                                .ended()
                                .or(limit.run()::lapse)
                                .map(Judgement::calendar)
                                .orElse(null));
        node.set("explanation", ExplanationJson.of(limit.deadline().explain()));
        return node;
    }
}
