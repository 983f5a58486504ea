package io.shixian.examples.cli.board;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.catalog.Catalog;
import io.shixian.examples.cli.database.Database;
import io.shixian.examples.cli.database.DatabaseOption;
import io.shixian.examples.cli.rules.RulesOption;
import io.shixian.examples.cli.script.Script;
import io.shixian.examples.cli.script.ScriptDesk;
import io.shixian.examples.cli.text.ExitCode;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.LanguageOption;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.Times;
import io.shixian.examples.cli.text.WrongUse;
import io.shixian.jdbc.JdbcStore;
import io.shixian.spi.desk.ServiceDesk;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code board}: the open cases that a script leaves, soonest due first. */
@Command(
        name = "board",
        description = {
            "列出脚本执行后未办结的办件，先届满者在前：主体、下一时限、剩余或逾期、灯色。",
            "Lists the open cases that a script leaves, soonest due first: parties, limit, what is left, light.",
            "",
            "脚本与 run 相同，不显示其回答，也不核对 expectAnswer；届时已届满的时限均已生效。",
            "Scripts are those of run; answers are neither shown nor checked. Limits that have run out took effect.",
            "用 --db 代替脚本时，列出数据库中的办件，不作任何改动。",
            "With --db in place of a script, the cases of a database are listed, and nothing is changed.",
            "不写 --lang 时标题与合计为双语，正文为中文。",
            "Without --lang, title and totals are in both languages and the table is in Chinese."
        })
public final class BoardCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Clock clock;

    @Parameters(
            arity = "0..1",
            paramLabel = "SCRIPT",
            description = {"脚本文件，\"-\" 为标准输入。", "The script; \"-\" for the standard input."})
    private Optional<String> file = Optional.empty();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            description = {
                "查看的日期（即当日 00:00）或时刻，默认为脚本最后一行之时，不得更早；数据库则默认为现在。",
                "The date (its 00:00) or moment to look at; the script's last line unless given, and not before it; now"
                        + " for a database."
            })
    private Optional<String> moment = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "text（默认）、json（每件一行，最后一行为合计）或 csv。",
                "text (unless given), json (one object a case, the last line has the totals) or csv."
            })
    private String formatName = "text";

    @Mixin
    private BoardFilter filter = new BoardFilter();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    /** Makes the command for a terminal; the clock says what is now for a database. */
    public BoardCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Language language = languageOption.language();
        BoardFormat format = BoardFormat.parse(formatName);
        Optional<Instant> asked = moment.map(text -> Times.coveredMoment("--at", text));
        Catalog catalog = rules.catalog(terminal);
        filter.check(catalog);
        if (file.isPresent() == database.isGiven()) {
            throw new WrongUse("give either a SCRIPT or --db URL; see shixian board --help");
        }
        Board board = file.map(name -> ofScript(name, catalog, asked))
                .orElseGet(() -> database.use(kept -> ofDatabase(kept, catalog, asked.orElse(clock.instant()))));
        format.lines(board, language).forEach(terminal.out()::line);
        return ExitCode.DONE;
    }

    private Board ofScript(String name, Catalog catalog, Optional<Instant> asked) {
        ScriptDesk desk = new Script(name, catalog, terminal).carryOut();
        Instant now = asked.orElse(desk.last());
        if (now.isBefore(desk.last())) {
            throw new WrongUse("--at " + Quoted.of(moment.orElse("")) + " is before the script's last line; give "
                    + Times.write(desk.last()) + " or later");
        }
        desk.waitUntil(now);
        return Board.of(desk.service(), now, filter);
    }

    private Board ofDatabase(Database kept, Catalog catalog, Instant now) {
        JdbcStore store = kept.store(catalog);
        ServiceDesk desk = ServiceDesk.with(catalog, ChinaCalendar.published(), store, store)
                .at(Clock.fixed(now, Times.SHANGHAI))
                .open();
        try {
            return Board.of(desk, now, filter);
        } catch (IllegalStateException e) {
            throw new WrongUse(e.getMessage() + "; give its rule book with --rules FILE", e);
        }
    }
}
