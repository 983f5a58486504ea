package io.shixian.examples.cli.script;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.casefile.LimitStatus;
import io.shixian.core.casefile.Refusal;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Times;
import io.shixian.spi.desk.Outcome;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.Notification;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what became of commands as answers; nothing that was handed in is among them. */
final class ScriptAnswers {

    private final ServiceDesk service;
    private final ScriptClock clock;

    ScriptAnswers(ServiceDesk service, ScriptClock clock) {
        this.service = service;
        this.clock = clock;
    }

    /** Answers a command to one case; a duplicate of a command to another case is answered with that case. */
    ObjectNode of(CaseId asked, Outcome outcome) {
        CaseId id = outcome.caseFile().map(CaseFile::id).orElse(asked);
        ObjectNode node = Json.object().put("case", id.value()).put("outcome", outcome.code());
        if (outcome instanceof Outcome.Refused refused) {
            refusal(node, refused.refusal());
        }
        outcome.caseFile()
                .ifPresent(file -> node.put("stage", file.stage().code()).put("version", file.version()));
        if (outcome instanceof Outcome.Accepted accepted) {
            happened(node, accepted);
        } else if (outcome instanceof Outcome.Duplicate duplicate) {
            // The second answer equals the first, so its limits stand as they stood then.
            Instant now = clock.instant();
            clock.set(duplicate.first().file().last().recordedAt());
            happened(node, duplicate.first());
            clock.set(now);
        } else {
            outcome.caseFile().ifPresent(file -> node.set("deadlines", deadlines(file)));
        }
        return node;
    }

    /** Answers a command to all cases with what happened to each. */
    ObjectNode of(List<Outcome.Accepted> outcomes) {
        ObjectNode node = Json.object().put("outcome", "accepted");
        ArrayNode events = node.putArray("events");
        ArrayNode notifications = node.putArray("notifications");
        for (Outcome.Accepted accepted : outcomes) {
            String id = accepted.file().id().value();
            accepted.events().forEach(event -> events.add(event(Json.object().put("case", id), event)));
            accepted.notifications()
                    .forEach(
                            told -> notifications.add(notification(Json.object().put("case", id), told)));
        }
        return node;
    }

    private void happened(ObjectNode node, Outcome.Accepted accepted) {
        ArrayNode events = node.putArray("events");
        accepted.events().forEach(event -> events.add(event(Json.object(), event)));
        node.set("deadlines", deadlines(accepted.file()));
        ArrayNode notifications = node.putArray("notifications");
        accepted.notifications().forEach(told -> notifications.add(notification(Json.object(), told)));
    }

    private static void refusal(ObjectNode node, Refusal refusal) {
        node.put("code", refusal.code().code()).set("text", Json.label(refusal.text()));
        refusal.clause().ifPresent(clause -> node.put("clause", clause.toString()));
    }

    private static ObjectNode event(ObjectNode node, CaseEvent event) {
        return node.put("type", event.type())
                .put("recordedAt", Times.write(event.recordedAt()))
                .put("effectiveOn", event.effectiveOn().toString())
                .put("clause", event.clause().toString());
    }

    private static ObjectNode notification(ObjectNode node, Notification told) {
        node.put("id", told.id()).put("role", told.recipient().role().code());
        told.recipient().party().ifPresent(party -> node.put("party", party.id()));
        return node.put("subject", told.subject().zh())
                .put("subjectEn", told.subject().en());
    }

    private ArrayNode deadlines(CaseFile file) {
        ArrayNode deadlines = Json.array();
        service.limits(file).forEach(state -> deadlines.add(deadline(state)));
        return deadlines;
    }

    private static ObjectNode deadline(LimitState state) {
        ObjectNode node = Json.object().put("limit", state.limit().code());
        state.lastDay().ifPresent(day -> node.put("lastDay", day.toString()));
        state.expiresAt().ifPresent(instant -> node.put("expiresAt", Times.write(instant)));
        node.put("status", state.status().code());
        if (state.status() == LimitStatus.SUSPENDED) {
            node.put("remaining", state.deadline().remaining().toString());
        }
        node.put("strength", state.limit().strength().code());
        // While its clock stands still it has no last day that could be certain or not.
        state.lastDay()
                .ifPresent(day ->
                        node.put("certainty", state.deadline().certainty().code()));
        return node.put("light", state.light().code());
    }
}
