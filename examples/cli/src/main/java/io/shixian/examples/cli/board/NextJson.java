package io.shixian.examples.cli.board;

import io.shixian.core.deadline.Amount;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Limits that run out next as JSON, named as on a board; what one does not have is null. */
final class NextJson {

    private NextJson() {}

    static List<String> lines(NextLimits limits) {
        List<String> lines = new ArrayList<>();
        limits.shown().forEach(next -> lines.add(Json.line(of(next))));
        lines.add(Json.line(Json.object()
                .put("at", Times.write(limits.at()))
                .put("unrecorded", limits.unrecorded())
                .put("toCome", limits.toCome())));
        return lines;
    }

    private static ObjectNode of(NextLimit next) {
        return Json.object()
                .put("case", next.row().caseId().value())
                .put("procedure", next.row().procedure())
                .put("limit", next.due().limit())
                .put("lastDay", next.lastDay().map(LocalDate::toString).orElse(null))
                .put("expiresAt", next.expiresAt().map(Times::write).orElse(null))
                .put("warnsFrom", next.warnsFrom().map(Times::write).orElse(null))
                .put("left", next.amountLeft().map(Amount::toString).orElse(null))
                .put("overdue", next.amountOverdue().map(Amount::toString).orElse(null))
                .put("light", next.light().code());
    }
}
