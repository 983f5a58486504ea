package io.shixian.examples.cli.script;

import io.shixian.core.deadline.Ladder;
import io.shixian.examples.cli.rules.RulesOption;
import io.shixian.examples.cli.text.ExitCode;
import io.shixian.examples.cli.text.LanguageOption;
import io.shixian.examples.cli.text.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code run}: has a desk answer a script, line by line. */
@Command(
        name = "run",
        description = {
            "逐行执行脚本（JSON Lines），每行命令回答一行 JSON；有 expectAnswer 时核对回答。",
            "Answers a script (JSON Lines) with one JSON line for each; checks answers where expectAnswer is given.",
            "",
            "命令：open, act, suspend, resume, extend, tick, notice；每行以 at 写明带时差的时刻。",
            "Commands: open, act, suspend, resume, extend, tick, notice; each line has its moment, with an offset, in at."
        })
public final class RunCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            description = {"脚本文件，\"-\" 为标准输入。", "The script; \"-\" for the standard input."})
    private String file = "";

    @Option(
            names = "--warn",
            description = {
                "每次 tick 时，对灯色已转黄的时限预警一次。",
                "Warns at each tick, once, of limits whose light has turned yellow."
            })
    private boolean warn;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    /** Makes the command for a terminal. */
    public RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ScriptRun run = new ScriptRun(terminal, languageOption.language());
        new Script(file, rules.catalog(terminal), terminal, warn ? Ladder.LIGHT : Ladder.NONE).carryOut(run::show);
        if (run.asExpected() + run.notAsExpected() > 0) {
            terminal.error(run.asExpected() + " as expected, " + run.notAsExpected() + " not");
        }
        return run.notAsExpected() == 0 ? ExitCode.DONE : ExitCode.NOT_HELD;
    }
}
