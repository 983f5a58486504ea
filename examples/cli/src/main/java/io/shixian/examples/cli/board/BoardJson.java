package io.shixian.examples.cli.board;

import io.shixian.calendar.Certainty;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.deadline.Amount;
import io.shixian.core.deadline.Light;
import io.shixian.core.party.Role;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A board as JSON; what a case does not have is null. */
final class BoardJson {

    private BoardJson() {}

    static List<String> lines(Board board) {
        List<String> lines = new ArrayList<>();
        board.rows().forEach(row -> lines.add(Json.line(of(row))));
        ObjectNode totals = Json.object().put("at", Times.write(board.at()));
        for (Light light : List.of(Light.RED, Light.YELLOW, Light.GREEN)) {
            totals.put(light.code(), board.count(light));
        }
        lines.add(Json.line(totals));
        return lines;
    }

    private static ObjectNode of(BoardRow row) {
        ObjectNode node = Json.object()
                .put("case", row.file().id().value())
                .put("procedure", row.file().procedure().code())
                .put("stage", row.file().stage().code());
        ObjectNode bound = node.putObject("bound");
        row.bound().forEach((role, party) -> bound.put(role.code(), party.id()));
        return node.put("limit", row.next().map(state -> state.limit().code()).orElse(null))
                .put("owedBy", row.owedBy().map(Role::code).orElse(null))
                .put(
                        "lastDay",
                        row.next()
                                .flatMap(LimitState::lastDay)
                                .map(LocalDate::toString)
                                .orElse(null))
                .put(
                        "expiresAt",
                        row.next()
                                .flatMap(LimitState::expiresAt)
                                .map(Times::write)
                                .orElse(null))
                .put("status", row.next().map(state -> state.status().code()).orElse(null))
                .put("left", row.amountLeft().map(Amount::toString).orElse(null))
                .put("overdue", row.amountOverdue().map(Amount::toString).orElse(null))
                .put("light", row.light().code())
                .put("certainty", row.certainty().map(Certainty::code).orElse(null));
    }
}
