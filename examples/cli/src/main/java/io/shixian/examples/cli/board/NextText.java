package io.shixian.examples.cli.board;

import io.shixian.core.law.Label;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.Times;
import io.shixian.examples.cli.text.WrappedTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Limits that run out next as a table to read on a terminal. */
final class NextText {

    private static final String NOTHING = "-";

    private final NextLimits limits;
    private final Language headings;
    private final Language texts;

    /** Lays limits out; title and totals may be in both languages, the table is in one. */
    NextText(NextLimits limits, Language language) {
        this.limits = limits;
        this.headings = language;
        this.texts = language == Language.EN ? Language.EN : Language.ZH;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(headings.of("将届满的时限", "Limits that run out next") + "  " + Times.write(limits.at()));
        lines.add("");
        lines.addAll(table());
        lines.add("");
        lines.add("  " + headings.of("已到时未记录", "due and not recorded") + " " + limits.unrecorded() + "   "
                + headings.of("其余", "others") + " " + limits.toCome());
        return lines;
    }

    private List<String> table() {
        if (limits.shown().isEmpty()) {
            return List.of("  " + headings.of("没有正在计算的时限", "no limit is running"));
        }
        WrappedTable table = new WrappedTable();
        table.row(
                texts.of("办件", "case"),
                texts.of("程序", "procedure"),
                texts.of("时限", "limit"),
                texts.of("届满日", "last day"),
                texts.of("逾期始于", "too late from"),
                texts.of("剩余或逾期", "left or overdue"),
                texts.of("灯", "light"));
        limits.shown()
                .forEach(next -> table.row(
                        Terminal.singleLine(next.row().caseId().value()),
                        Terminal.singleLine(texts.of(next.procedure())),
                        Terminal.singleLine(texts.of(next.limit())),
                        next.lastDay().map(LocalDate::toString).orElse(NOTHING),
                        next.expiresAt().map(Times::write).orElse(NOTHING),
                        left(next),
                        LightMark.sign(next.light()) + texts.of(LightMark.name(next.light()))));
        return table.linesUnderHeading();
    }

    private String left(NextLimit next) {
        return texts.of(next.left().map(Remainder::label).orElseGet(() -> warning(next)));
    }

    private static Label warning(NextLimit next) {
        String from = next.warnsFrom().map(Times::write).orElse(NOTHING);
        return new Label("自 " + from + " 预警", "warning from " + from);
    }
}
