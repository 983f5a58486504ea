package io.shixian.examples.cli.board;

import io.shixian.calendar.Certainty;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.deadline.Amount;
import io.shixian.core.party.Role;
import io.shixian.examples.cli.text.CsvLine;
import io.shixian.examples.cli.text.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A board as comma-separated values; what a case does not have is empty. */
final class BoardCsv {

    private static final List<String> HEADER = List.of(
            "case",
            "procedure",
            "stage",
            "bound",
            "limit",
            "owedBy",
            "lastDay",
            "expiresAt",
            "status",
            "left",
            "overdue",
            "light",
            "certainty");

    private BoardCsv() {}

    static List<String> lines(Board board) {
        List<String> lines = new ArrayList<>();
        lines.add(CsvLine.of(HEADER));
        board.rows().forEach(row -> lines.add(CsvLine.of(fields(row))));
        return lines;
    }

    private static List<String> fields(BoardRow row) {
        return List.of(
                row.file().id().value(),
                row.file().procedure().code(),
                row.file().stage().code(),
                row.bound().entrySet().stream()
                        .map(entry ->
                                entry.getKey().code() + ":" + entry.getValue().id())
                        .collect(Collectors.joining(";")),
                row.next().map(state -> state.limit().code()).orElse(""),
                row.owedBy().map(Role::code).orElse(""),
                row.next().flatMap(LimitState::lastDay).map(LocalDate::toString).orElse(""),
                row.next().flatMap(LimitState::expiresAt).map(Times::write).orElse(""),
                row.next().map(state -> state.status().code()).orElse(""),
                row.amountLeft().map(Amount::toString).orElse(""),
                row.amountOverdue().map(Amount::toString).orElse(""),
                row.light().code(),
                row.certainty().map(Certainty::code).orElse(""));
    }
}
