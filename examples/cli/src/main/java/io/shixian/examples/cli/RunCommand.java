package io.shixian.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command {@code run}: has a desk answer a script, line by line. */
@Command(
        name = "run",
        description = {
            "逐行执行脚本（JSON Lines），每行命令回答一行 JSON；有 expectAnswer 时核对回答。",
            "Answers a script (JSON Lines) with one JSON line for each; checks answers where expectAnswer is given."
        })
final class RunCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            description = {"脚本文件，\"-\" 为标准输入。", "The script; \"-\" for the standard input."})
    private String file = "";

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = languageOption.language();
        ScriptRun run = new ScriptRun(terminal, new ScriptDesk(rules.catalog(terminal), folder()), language);
        try (Lines lines = new Lines(Paths.open(file, terminal))) {
            Optional<Lines.Line> line = lines.next();
            if (line.isEmpty()) {
                throw new WrongUse("the script " + Quoted.of(file) + " has no line; write one JSON object a line");
            }
            while (line.isPresent()) {
                run.answer(line.get());
                line = lines.next();
            }
        } catch (IOException e) {
            throw Paths.unreadable("the script", file, e);
        }
        if (run.asExpected() + run.notAsExpected() > 0) {
            terminal.error(run.asExpected() + " as expected, " + run.notAsExpected() + " not");
        }
        return run.notAsExpected() == 0 ? ExitCode.DONE : ExitCode.NOT_HELD;
    }

    /** Returns the folder from which the script names files. */
    private Path folder() {
        Path here = Path.of("");
        return file.equals("-")
                ? here
                : Optional.ofNullable(Paths.of(file).getParent()).orElse(here);
    }
}
