package io.shixian.examples.cli.due;

import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Explanation;
import io.shixian.core.deadline.Term.Direction;
import io.shixian.core.law.Codes;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Times;
import java.time.Instant;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A deadline as the command {@code due} writes it in JSON. */
final class DueJson {

    private DueJson() {}

    static ObjectNode of(Deadline deadline, boolean explained) {
        Clock clock = deadline.clock();
        ObjectNode node = Json.object().put("limit", clock.term().toString());
        if (clock.term().direction() == Direction.BEFORE) {
            node.put("target", Times.date(clock.start()).toString());
        } else {
            node.put("start", Times.write(clock.start()));
        }
        if (deadline.isSuspended()) {
            node.put("suspended", true).put("remaining", deadline.remaining().toString());
            Resumption next = Resumption.next(deadline);
            ObjectNode then = Json.object().put("on", next.on().toString());
            node.set("ifResumed", end(then, next.deadline()));
        } else {
            end(node, deadline).put("suspended", false);
        }
        if (explained) {
            node.set("explanation", explanation(deadline.explain()));
        }
        return node;
    }

    private static ObjectNode end(ObjectNode node, Deadline deadline) {
        Instant expiresAt = deadline.expiresAt();
        node.put("lastDay", deadline.lastDay().toString())
                .put("expiresAt", Times.write(expiresAt))
                .put("certainty", deadline.certainty().code());
        deadline.firstProvisional().ifPresent(day -> node.put("firstProvisional", day.toString()));
        return node;
    }

    private static ArrayNode explanation(Explanation explanation) {
        ArrayNode steps = Json.array();
        for (Explanation.Step step : explanation.steps()) {
            ObjectNode node = steps.addObject()
                    .put("kind", Codes.of(step.kind()))
                    .put("first", step.first().toString())
                    .put("last", step.last().toString())
                    .put("zh", step.text().zh())
                    .put("en", step.text().en());
            step.authority().ifPresent(authority -> node.put("authority", authority.zh()));
        }
        return steps;
    }
}
