package io.shixian.examples.cli.board;

import io.shixian.calendar.Certainty;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.deadline.Light;
import io.shixian.core.party.Role;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.Times;
import io.shixian.examples.cli.text.WrappedTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A board as a table to read on a terminal. */
final class BoardText {

    private static final String NOTHING = "-";

    private final Board board;
    private final Language headings;
    private final Language texts;

    private BoardText(Board board, Language language) {
        this.board = board;
        this.headings = language;
        this.texts = language == Language.EN ? Language.EN : Language.ZH;
    }

    static List<String> lines(Board board, Language language) {
        BoardText text = new BoardText(board, language);
        List<String> lines = new ArrayList<>();
        lines.add(language.of("未办结的办件", "Open cases") + "  " + Times.write(board.at()));
        lines.add("");
        lines.addAll(text.table());
        lines.add("");
        lines.add(text.totals());
        return lines;
    }

    private List<String> table() {
        if (board.rows().isEmpty()) {
            return List.of("  " + headings.of("没有这样的办件", "there is none"));
        }
        WrappedTable table = new WrappedTable();
        table.row(
                texts.of("办件", "case"),
                texts.of("程序", "procedure"),
                texts.of("阶段", "stage"),
                texts.of("主体", "bound"),
                texts.of("下一时限", "next limit"),
                texts.of("届满日", "last day"),
                texts.of("剩余或逾期", "left or overdue"),
                texts.of("灯", "light"),
                texts.of("确定性", "certainty"));
        board.rows().forEach(row -> add(row, table));
        return table.linesUnderHeading();
    }

    private void add(BoardRow row, WrappedTable table) {
        String bound = row.bound().entrySet().stream()
                .map(entry -> texts.of(entry.getKey().label()) + " "
                        + entry.getValue().id())
                .collect(Collectors.joining(texts.of("、", ", ")));
        table.row(
                Terminal.singleLine(row.file().id().value()),
                texts.of(row.file().procedure().label()),
                texts.of(row.file().stage().label()),
                bound.isEmpty() ? NOTHING : Terminal.singleLine(bound),
                row.next().map(this::limit).orElse(NOTHING),
                row.next().flatMap(LimitState::lastDay).map(LocalDate::toString).orElse(NOTHING),
                row.left().map(Remainder::label).map(texts::of).orElse(NOTHING),
                LightMark.sign(row.light()) + texts.of(LightMark.name(row.light())),
                row.certainty().map(this::certainty).orElse(NOTHING));
    }

    /** Returns the name of a limit with the role that owes the act. */
    private String limit(LimitState next) {
        String by = next.limit().owedBy().map(Role::label).map(texts::of).orElse("");
        return texts.of(next.limit().label()) + (by.isEmpty() ? "" : texts.of("（" + by + "）", " (" + by + ")"));
    }

    private String certainty(Certainty certainty) {
        return texts.of(certainty.zh(), certainty.en());
    }

    private String totals() {
        StringBuilder totals = new StringBuilder("  ");
        for (Light light : List.of(Light.RED, Light.YELLOW, Light.GREEN)) {
            totals.append(LightMark.sign(light))
                    .append(' ')
                    .append(headings.of(LightMark.name(light)))
                    .append(' ')
                    .append(board.count(light))
                    .append("   ");
        }
        return totals + headings.of("合计", "all") + " " + board.rows().size();
    }
}
