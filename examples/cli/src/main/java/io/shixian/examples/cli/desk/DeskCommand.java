package io.shixian.examples.cli.desk;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.catalog.Catalog;
import io.shixian.examples.cli.database.DatabaseOption;
import io.shixian.examples.cli.text.ExitCode;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.LanguageOption;
import io.shixian.examples.cli.text.Lines;
import io.shixian.examples.cli.text.Paths;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.WrongUse;
import io.shixian.jdbc.JdbcStore;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** The command {@code desk}: takes the log of a real permit desk through this library's desk. */
@Command(
        name = "desk",
        description = {
            "把一个许可窗口的真实事件日志重放一遍：按期受理、不予受理、逾期视为受理。",
            "Replays the log of a real permit desk: accepted in time, rejected, deemed accepted (licence).",
            "",
            "CSV: case, at, activity (receipt 收件, T05 受理 / accept, T15 不予受理 / reject, T20 暂停计时 / suspend)",
            "给出 --db 时办件保存在数据库中：中断后再次执行同一命令，从中断处继续，结果不变。",
            "With --db the cases are kept in a database: cut off and said again, it goes on where it was, to the same"
                    + " result.",
            "不写 --lang 时标题为双语，正文为中文。",
            "Without --lang, headings are in both languages and the text below them is in Chinese."
        })
public final class DeskCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--replay",
            required = true,
            paramLabel = "FILE",
            description = {"按时间排序的 CSV 文件，- 为标准输入。", "A CSV file, sorted by time; - for standard input."})
    private String file = "";

    @Option(
            names = "--json",
            description = {
                "每件一行 JSON：case, outcome, noticeLastDay, acceptedAsOf, decisionLastDay。",
                "One JSON object a case: case, outcome, noticeLastDay, acceptedAsOf, decisionLastDay."
            })
    private boolean json;

    @Option(
            names = "--create-tables",
            description = {
                "先在数据库中建表；文件型 H2 数据库不存在时一并建立，表已建好时不作改动。",
                "First make the tables, and the file of an H2 database; what is there is left as it is."
            })
    private boolean createTables;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    /** Makes the command for a terminal. */
    public DeskCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = languageOption.language();
        WorkCalendar calendar = ChinaCalendar.published();
        List<DeskEvent> events = read(calendar);
        Replayed replayed = replay(events, calendar);
        if (json) {
            replayed.cases().forEach(one -> terminal.out().line(Json.line(object(one))));
        } else {
            new ReplayPage(replayed, language).lines().forEach(terminal.out()::line);
        }
        return ExitCode.DONE;
    }

    private Replayed replay(List<DeskEvent> events, WorkCalendar calendar) {
        Progress progress = new Progress(terminal, events.size());
        if (database.isGiven()) {
            return database.use(createTables, kept -> {
                JdbcStore store = kept.store(Catalog.builtIn());
                return Replay.of(events, calendar, progress, store, store);
            });
        }
        if (createTables) {
            throw new WrongUse("--create-tables has no database to make them in; give it with --db URL");
        }
        return Replay.of(events, calendar, progress);
    }

    private List<DeskEvent> read(WorkCalendar calendar) {
        try (Lines lines = new Lines(Paths.open(file, terminal))) {
            return DeskLog.read(lines, calendar);
        } catch (IOException e) {
            throw Paths.unreadable("the file", file, e);
        }
    }

    private static ObjectNode object(ReplayedCase one) {
        return Json.object()
                .put("case", one.id())
                .put("outcome", one.outcome().code())
                .put("noticeLastDay", one.noticeLastDay().toString())
                .put("acceptedAsOf", one.acceptedAsOf().map(LocalDate::toString).orElse(null))
                .put(
                        "decisionLastDay",
                        one.decisionLastDay().map(LocalDate::toString).orElse(null));
    }
}
