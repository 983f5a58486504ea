package io.shixian.examples.cli.verify;

import io.shixian.core.casefile.CaseFile;
import io.shixian.examples.cli.database.Database;
import io.shixian.examples.cli.database.DatabaseOption;
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
import java.util.ArrayList;
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
            "执行脚本或打开数据库，写出一个办件的历史文件，供 verify 核验；不写办件编号时，写出全部办件的链首清单。",
            "Writes the history of a case, of a script or a database, as a file for verify; without a case, the heads"
                    + " of all cases, to be kept elsewhere.",
            "",
            "历史文件含有全部提交的内容，请按办件本身的密级保管。",
            "The file has all that was handed in: keep it as you keep the case."
        })
public final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "0..2",
            paramLabel = "SCRIPT|CASE",
            description = {
                "脚本文件（\"-\" 为标准输入）与办件编号；有 --db 时只写办件编号。",
                "The script (\"-\" for the standard input) and the id of a case; with --db the latter only."
            })
    private List<String> named = new ArrayList<>();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    /** Makes the command for a terminal. */
    public ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        lines(database.isGiven() ? ofDatabase() : ofScript());
        return ExitCode.DONE;
    }

    private String ofDatabase() {
        if (named.size() > 1) {
            throw new WrongUse(
                    Quoted.of(named.get(1)) + " is one name too many; with --db name a case only, or none at all");
        }
        return database.use(kept -> text(kept, named.stream().findFirst()));
    }

    private static String text(Database kept, Optional<String> wanted) {
        try {
            return wanted.map(id -> kept.chains().export(StoredCases.id(id)).orElseThrow(() -> StoredCases.unknown(id)))
                    .orElseGet(() -> new HeadList(kept.chains().heads().toList()).text());
        } catch (IllegalStateException e) {
            throw new WrongUse(e.getMessage() + "; verify --db names the first event that does not fit", e);
        }
    }

    private String ofScript() {
        if (named.isEmpty()) {
            throw new WrongUse("neither a SCRIPT nor --db URL is given; see shixian export --help");
        }
        ScriptDesk desk = new Script(named.get(0), rules.catalog(terminal), terminal).carryOut();
        desk.waitUntil(desk.last());
        List<CaseFile> all = AllCases.of(desk.service());
        return named.stream()
                .skip(1)
                .findFirst()
                .map(id -> HistoryFile.text(found(id, all)))
                .orElseGet(() -> heads(all));
    }

    private void lines(String text) {
        text.lines().forEach(terminal.out()::line);
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
