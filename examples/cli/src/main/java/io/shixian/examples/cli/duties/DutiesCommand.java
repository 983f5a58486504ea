package io.shixian.examples.cli.duties;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.duty.Duties;
import io.shixian.core.duty.Duty;
import io.shixian.examples.cli.calendar.CalendarOptions;
import io.shixian.examples.cli.text.ExitCode;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.LanguageOption;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.Times;
import io.shixian.examples.cli.text.WrongUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code duties}: which periodic duties fall due in a range of days. */
@Command(
        name = "duties",
        description = {
            "列出一段日期内到期的定期工作：周期、到期日、是否应履行、是否已公布。",
            "Lists the periodic duties due in a range of days: period, due day, owed or not, certainty.",
            "",
            "到期日为周期内最后一个工作日；没有工作日的周期无此义务，列在其末日。",
            "A duty is due on the last working day of its period; a period without one owes nothing and is listed by its last day."
        })
public final class DutiesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FROM",
            description = {"首日，如 2026-09-01。", "The first day, such as 2026-09-01."})
    private String from = "";

    @Parameters(
            paramLabel = "TO",
            description = {"末日（含）。", "The last day, inclusive."})
    private String to = "";

    @Option(
            names = "--duty",
            paramLabel = "CODE",
            description = {"只列出该项工作，可重复；默认全部。", "Only this duty; may be repeated; all unless given."})
    private List<String> codes = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {"text（默认）、json（每次一行）或 csv。", "text (unless given), json (one object an occurrence) or csv."})
    private String formatName = "text";

    @Mixin
    private CalendarOptions calendarOptions = new CalendarOptions();

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    /** Makes the command for a terminal. */
    public DutiesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = languageOption.language();
        DutyFormat format = DutyFormat.parse(formatName);
        LocalDate first = Times.date("FROM", from);
        LocalDate last = Times.date("TO", to);
        Times.requireCovered("FROM", first);
        Times.requireCovered("TO", last);
        List<Duty> duties = codes.isEmpty()
                ? Duties.builtIn().all()
                : codes.stream().distinct().map(DutiesCommand::duty).toList();
        WorkCalendar calendar = calendarOptions.calendar();
        List<DutyList> lists = WrongUse.ifRefused(() -> duties.stream()
                .map(duty -> new DutyList(duty, duty.occurrences(first, last, calendar)))
                .toList());
        format.write(lists, language, terminal.out());
        return ExitCode.DONE;
    }

    private static Duty duty(String code) {
        Duties known = Duties.builtIn();
        return known.find(code)
                .orElseThrow(() -> new WrongUse("--duty " + Quoted.of(code) + " is not a duty; known are "
                        + known.all().stream().map(Duty::code).collect(Collectors.joining(", "))));
    }
}
