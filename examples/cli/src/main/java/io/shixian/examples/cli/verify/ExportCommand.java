package io.shixian.examples.cli.verify;

import io.shixian.core.casefile.CaseFile;
import io.shixian.examples.cli.rules.RulesOption;
import io.shixian.examples.cli.script.AllCases;
import io.shixian.examples.cli.script.Script;
import io.shixian.examples.cli.script.ScriptDesk;
import io.shixian.examples.cli.text.ExitCode;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.WrongUse;
import io.shixian.json.chain.HeadList;
import io.shixian.json.chain.HistoryChain;
import io.shixian.json.chain.HistoryFile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command {@code export}: the history of a case as one verifiable file, or the heads of all cases. */
@Command(
        name = "export",
        description = {
            "执行脚本，写出一个办件的历史文件，供 verify 核验；不写办件编号时，写出全部办件的链首清单。",
            "Carries a script out and writes the history of a case as a file for verify; without a case, the heads of"
                    + " all cases, to be kept elsewhere.",
            "",
            "历史文件含有全部提交的内容，请按办件本身的密级保管。",
            "The file has all that was handed in: keep it as you keep the case."
        })
public final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "SCRIPT",
            description = {"脚本文件，\"-\" 为标准输入。", "The script; \"-\" for the standard input."})
    private String file = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CASE",
            description = {"办件编号。", "The id of a case."})
    private Optional<String> wanted = Optional.empty();

    @Mixin
    private RulesOption rules = new RulesOption();

    /** Makes the command for a terminal. */
    public ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ScriptDesk desk = new Script(file, rules.catalog(terminal), terminal).carryOut();
        desk.waitUntil(desk.last());
        List<CaseFile> all = AllCases.of(desk.service());
        wanted.map(id -> HistoryFile.text(found(id, all)))
                .orElseGet(() -> heads(all))
                .lines()
                .forEach(terminal.out()::line);
        return ExitCode.DONE;
    }

    private static CaseFile found(String id, List<CaseFile> all) {
        return all.stream()
                .filter(found -> found.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new WrongUse("the script opens no case " + Quoted.of(id)
                        + "; leave the case out for the heads of those that it opens"));
    }

    private static String heads(List<CaseFile> all) {
        return new HeadList(
                        all.stream().map(found -> HistoryChain.of(found).head()).toList())
                .text();
    }
}
