package io.shixian.examples.cli.due;

import io.shixian.calendar.ProvisionalDayException;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Deadline;
import io.shixian.examples.cli.calendar.CalendarOptions;
import io.shixian.examples.cli.text.ExitCode;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.LanguageOption;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.WrongUse;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code due}: by when something is due, and why. */
@Command(
        name = "due",
        description = {
            "计算时限的届满日，并说明理由。",
            "Tells by when something is due, and why. Moments without an offset are in Asia/Shanghai."
        })
public final class DueCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private LimitOptions limitOptions = new LimitOptions();

    @Mixin
    private CalendarOptions calendarOptions = new CalendarOptions();

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    @Option(
            names = "--strict",
            description = {"结果取决于暂定日期时拒绝作答。", "Refuse an answer that rests on a provisional day."})
    private boolean strict;

    @Option(
            names = "--explain",
            description = {"逐步说明。", "Explain step by step."})
    private boolean explain;

    @Option(
            names = "--json",
            description = {"输出一个 JSON 对象。", "Write one JSON object."})
    private boolean json;

    /** Makes the command for a terminal. */
    public DueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = languageOption.language();
        WorkCalendar calendar = calendarOptions.calendar();
        Clock clock = limitOptions.clock();
        Deadline deadline = deadline(clock, strict ? calendar.strict() : calendar);
        if (json) {
            terminal.out().line(Json.line(DueJson.of(deadline, explain)));
        } else {
            new DueText(deadline, language).write(terminal.out(), explain);
        }
        return ExitCode.DONE;
    }

    private static Deadline deadline(Clock clock, WorkCalendar calendar) {
        try {
            return WrongUse.ifRefused(() -> clock.deadline(calendar));
        } catch (WrongUse e) {
            if (e.getCause() instanceof ProvisionalDayException provisional) {
                throw new WrongUse(
                        "the last day rests on " + provisional.date()
                                + ", which is provisional; add its notice with --notice FILE, or leave out --strict",
                        e);
            }
            throw e;
        }
    }
}
