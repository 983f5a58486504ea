package io.shixian.examples.cli.outbox;

import io.shixian.core.law.Label;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.Output;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.TextTable;
import io.shixian.examples.cli.text.Times;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.notification.OutboxRow;

/** Rows of the outbox as a table to read on a terminal, and how many there are. */
final class RowText {

    private static final String NOTHING = "-";

    private final RowList rows;
    private final Language headings;
    private final Language texts;

    /** Lays rows out; the totals may be in both languages, the table is in one. */
    RowText(RowList rows, Language language) {
        this.rows = rows;
        this.headings = language;
        this.texts = language == Language.EN ? Language.EN : Language.ZH;
    }

    void write(Output out) {
        if (!rows.shown().isEmpty()) {
            table().write(out);
            out.line("");
        }
        rows.counts().forEach((state, count) -> out.line(headings.of(name(state)) + " " + count));
    }

    private TextTable table() {
        TextTable table = new TextTable()
                .row(
                        texts.of("编号", "id"),
                        texts.of("状态", "state"),
                        texts.of("办件", "case"),
                        texts.of("告知", "to"),
                        texts.of("方式", "channel"),
                        texts.of("事由", "about"),
                        texts.of("失败次数", "failures"),
                        texts.of("下次或了结", "next or settled"),
                        texts.of("失败原因", "why"));
        rows.shown().forEach(row -> add(row, table));
        return table;
    }

    private void add(OutboxRow row, TextTable table) {
        Notification told = row.notification();
        String party = told.recipient().party().map(who -> " " + who).orElse("");
        table.row(
                row.id(),
                texts.of(name(row.state())),
                Terminal.singleLine(told.caseId().value()),
                Terminal.singleLine(texts.of(told.recipient().role().label()) + party),
                told.channel().code(),
                told.template(),
                String.valueOf(row.attempts()),
                Times.write(row.settledAt().orElse(row.nextAttempt())),
                row.failure().map(Terminal::singleLine).orElse(NOTHING));
    }

    private static Label name(DeliveryState state) {
        return switch (state) {
            case PENDING -> new Label("待发送", "pending");
            case SET_ASIDE -> new Label("已搁置", "set aside");
            case DELIVERED -> new Label("已发送", "delivered");
        };
    }
}
