package io.shixian.examples.cli.board;

import io.shixian.core.catalog.Catalog;
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
            "不写 --lang 时标题与合计为双语，正文为中文。",
            "Without --lang, title and totals are in both languages and the table is in Chinese."
        })
public final class BoardCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "SCRIPT",
            description = {"脚本文件，\"-\" 为标准输入。", "The script; \"-\" for the standard input."})
    private String file = "";

    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            description = {
                "查看的日期（即当日 00:00）或时刻，默认为脚本最后一行之时，不得更早。",
                "The date (its 00:00) or moment to look at; the script's last line unless given, and not before it."
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

    /** Makes the command for a terminal. */
    public BoardCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = languageOption.language();
        BoardFormat format = BoardFormat.parse(formatName);
        Optional<Instant> asked = moment.map(BoardCommand::covered);
        Catalog catalog = rules.catalog(terminal);
        filter.check(catalog);
        ScriptDesk desk = new Script(file, catalog, terminal).carryOut();
        Instant now = asked.orElse(desk.last());
        if (now.isBefore(desk.last())) {
            throw new WrongUse("--at " + Quoted.of(moment.orElse("")) + " is before the script's last line; give "
                    + Times.write(desk.last()) + " or later");
        }
        desk.waitUntil(now);
        format.lines(Board.of(desk.service(), now, filter), language).forEach(terminal.out()::line);
        return ExitCode.DONE;
    }

    private static Instant covered(String text) {
        Instant moment = Times.moment("--at", text);
        Times.requireCovered("--at", moment);
        return moment;
    }
}
