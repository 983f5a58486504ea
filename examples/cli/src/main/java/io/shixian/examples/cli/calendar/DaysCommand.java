package io.shixian.examples.cli.calendar;

import io.shixian.calendar.Day;
import io.shixian.calendar.Notice;
import io.shixian.examples.cli.text.ExitCode;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.LanguageOption;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.TextTable;
import io.shixian.examples.cli.text.Times;
import io.shixian.examples.cli.text.WrongUse;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** The command {@code days}: what each day of a range is, by which notice, and how sure that is. */
@Command(
        name = "days",
        description = {
            "列出一段日期：是否工作日、类别、节日、依据的通知、是否已公布。",
            "Lists days: worked or not, kind, festival, notice, certainty (2001-01-01 to 2100-12-31)."
        })
public final class DaysCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FROM",
            description = {"首日，如 2027-01-01。", "The first day, such as 2027-01-01."})
    private String from = "";

    @Parameters(
            paramLabel = "TO",
            description = {"末日（含）。", "The last day, inclusive."})
    private String to = "";

    @Option(
            names = "--json",
            description = {
                "每行一个 JSON 对象：date, working, kind, name, notice, certainty。",
                "One JSON object a line: date, working, kind, name, notice, certainty."
            })
    private boolean json;

    @Mixin
    private CalendarOptions calendarOptions = new CalendarOptions();

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    /** Makes the command for a terminal. */
    public DaysCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = languageOption.language();
        LocalDate first = Times.date("FROM", from);
        LocalDate last = Times.date("TO", to);
        Times.requireCovered("FROM", first);
        Times.requireCovered("TO", last);
        List<Day> days = WrongUse.ifRefused(
                () -> calendarOptions.calendar().days(first, last).toList());
        if (json) {
            days.forEach(day -> terminal.out().line(Json.line(object(day))));
        } else {
            table(days, language).write(terminal.out());
        }
        return ExitCode.DONE;
    }

    private static ObjectNode object(Day day) {
        return Json.object()
                .put("date", day.date().toString())
                .put("working", day.isWorking())
                .put("kind", day.kind().code())
                .put("name", day.festival().orElse(null))
                .put("notice", day.notice().map(Notice::citation).orElse(null))
                .put("certainty", day.certainty().code());
    }

    private static TextTable table(List<Day> days, Language language) {
        TextTable table = new TextTable()
                .row(
                        language.of("日期", "date"),
                        language.of("星期", "weekday"),
                        language.of("上班", "worked"),
                        language.of("类别", "kind"),
                        language.of("节日", "festival"),
                        language.of("通知", "notice"),
                        language.of("确定性", "certainty"));
        for (Day day : days) {
            table.row(
                    day.date().toString(),
                    weekday(day, language),
                    day.isWorking() ? language.of("是", "yes") : language.of("否", "no"),
                    language.of(day.kind().zh(), day.kind().en()),
                    day.festival().orElse("-"),
                    day.notice().map(Notice::citation).orElse("-"),
                    language.of(day.certainty().zh(), day.certainty().en()));
        }
        return table;
    }

    private static String weekday(Day day, Language language) {
        var weekday = day.date().getDayOfWeek();
        return language.of(
                "周" + "一二三四五六日".charAt(weekday.ordinal()), weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    }
}
