package io.shixian.examples.cli.due;

import io.shixian.calendar.Certainty;
import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Term.Direction;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.Output;
import io.shixian.examples.cli.text.TextTable;
import io.shixian.examples.cli.text.Times;
import java.util.Locale;

/** A deadline as the command {@code due} writes it for people. */
final class DueText {

    private final Deadline deadline;
    private final Language language;
    private final TextTable table = new TextTable();

    DueText(Deadline deadline, Language language) {
        this.deadline = deadline;
        this.language = language;
    }

    void write(Output out, boolean explained) {
        Clock clock = deadline.clock();
        row("时限", "limit", language.of(clock.total().label()));
        if (clock.term().direction() == Direction.BEFORE) {
            row("目标日", "target", Times.date(clock.start()).toString());
        } else {
            row("起算", "start", Times.write(clock.start()));
        }
        if (deadline.isSuspended()) {
            row("状态", "state", language.of("暂停计时", "suspended"));
            row("剩余", "remaining", language.of(deadline.remaining().label()));
            Resumption next = Resumption.next(deadline);
            row(
                    "若 " + next.on() + " 恢复，届满日",
                    "last day if resumed on " + next.on(),
                    next.deadline().lastDay().toString());
        } else {
            end();
        }
        table.write(out);
        if (explained) {
            out.line("");
            deadline.explain()
                    .text(language == Language.EN ? Locale.ENGLISH : Locale.CHINESE)
                    .lines()
                    .forEach(out::line);
        }
    }

    private void end() {
        row("届满日", "last day", deadline.lastDay().toString());
        row("逾期始于", "expires at", Times.write(deadline.expiresAt()));
        Certainty certainty = deadline.certainty();
        row(
                "确定性",
                "certainty",
                deadline.firstProvisional()
                        .map(day -> language.of(
                                certainty.zh() + "，自 " + day + " 起", certainty.en() + " from " + day + " on"))
                        .orElse(language.of(certainty.zh(), certainty.en())));
    }

    private void row(String zh, String en, String value) {
        table.row(language.of(zh, en), value);
    }
}
