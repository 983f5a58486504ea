package io.shixian.examples.cli.due;

import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Term.Direction;
import io.shixian.examples.cli.text.ExplanationJson;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Times;
import java.time.Instant;
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
            node.set("explanation", ExplanationJson.of(deadline.explain()));
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
}
