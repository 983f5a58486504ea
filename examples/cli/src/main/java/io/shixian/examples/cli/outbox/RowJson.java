package io.shixian.examples.cli.outbox;

import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Times;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.notification.OutboxRow;
import tools.jackson.databind.node.ObjectNode;

/** A row of the outbox as JSON; what it does not have is null. */
final class RowJson {

    private RowJson() {}

    static ObjectNode of(OutboxRow row) {
        Notification told = row.notification();
        return Json.object()
                .put("id", row.id())
                .put("state", row.state().code())
                .put("case", told.caseId().value())
                .put("role", told.recipient().role().code())
                .put("party", told.recipient().party().map(Object::toString).orElse(null))
                .put("channel", told.channel().code())
                .put("template", told.template())
                .put("attempts", row.attempts())
                .put("nextAttempt", row.settledAt().isPresent() ? null : Times.write(row.nextAttempt()))
                .put("settledAt", row.settledAt().map(Times::write).orElse(null))
                .put("failure", row.failure().orElse(null));
    }
}
