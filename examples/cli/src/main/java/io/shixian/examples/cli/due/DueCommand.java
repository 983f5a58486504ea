package io.shixian.examples.cli.due;

import io.shixian.calendar.ProvisionalDayException;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Deadline;
import io.shixian.examples.cli.board.NextLimits;
import io.shixian.examples.cli.calendar.CalendarOptions;
import io.shixian.examples.cli.text.ExitCode;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.LanguageOption;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.WrongUse;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code due}: by when something is due, and why; or which limits of a database run out next. */
@Command(
        name = "due",
        description = {
            "计算时限的届满日，并说明理由。",
            "Tells by when something is due, and why. Moments without an offset are in Asia/Shanghai.",
            "",
            "用 --db 代替 --limit 时，列出数据库中每件接下来届满的时限：已届满未记录者在前，其余先届满者在前。",
            "With --db in place of --limit, lists the limit of each case in a database that runs out next: first those that"
                    + " have run out and are not recorded, then the soonest.",
            "不读办件历史，不作任何改动；平台预警的，尚未预警的时限只列其预警时刻。",
            "No history is read, and nothing is changed. Where the host warns, a limit not warned of yet is listed by its"
                    + " warning."
        })
public final class DueCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ListingOptions listing = new ListingOptions();

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
            description = {
                "输出一个 JSON 对象；与 --db 同用时每条一行，最后一行为合计。",
                "Write one JSON object; with --db one for each limit, the last line has the totals."
            })
    private boolean json;

    /** Makes the command for a terminal; the clock says what is now for a database. */
    public DueCommand(Terminal terminal, InstantSource clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Language language = languageOption.language();
        Purpose purpose = listing.isGiven() ? Purpose.LIST : Purpose.COUNT;
        purpose.check(spec.commandLine().getParseResult());
        WorkCalendar calendar = calendarOptions.calendar();
        if (purpose == Purpose.LIST) {
            NextLimits limits = listing.limits(terminal, calendar, clock);
            (json ? limits.json() : limits.text(language)).forEach(terminal.out()::line);
        } else {
            count(calendar, language);
        }
        return ExitCode.DONE;
    }

    private void count(WorkCalendar calendar, Language language) {
        Deadline deadline = deadline(limitOptions.clock(), strict ? calendar.strict() : calendar);
        if (json) {
            terminal.out().line(Json.line(DueJson.of(deadline, explain)));
        } else {
            new DueText(deadline, language).write(terminal.out(), explain);
        }
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
