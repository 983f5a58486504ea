package io.shixian.examples.cli.verify;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.examples.cli.database.DatabaseOption;
import io.shixian.examples.cli.text.ExitCode;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.LanguageOption;
import io.shixian.examples.cli.text.Paths;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.WrongUse;
import io.shixian.jackson.ShixianJson;
import io.shixian.json.chain.ChainVerdict;
import io.shixian.json.chain.EventReader;
import io.shixian.json.chain.HeadList;
import io.shixian.json.chain.HistoryFile;
import io.shixian.json.chain.MalformedHistoryException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code verify}: whether the history in a file is whole. */
@Command(
        name = "verify",
        description = {
            "核验办件历史（文件或数据库）：每个事件是否与前一事件相连；不完整时指出第一个不符的事件。不显示任何提交的内容。",
            "Checks the histories of a file or a database event by event and names the first that does not fit. Shows"
                    + " nothing that was handed in.",
            "",
            "文件由 export 写出。只凭文件无从发现末尾被整段截去并改写计数，或整条链被重算；为此用 --heads 给出另行保存的链首。",
            "Files are those of export. A file alone can't show that its chain was reckoned anew, or its end cut off and"
                    + " counted anew; against that, --heads names heads that were kept elsewhere."
        })
public final class VerifyCommand implements Callable<Integer> {

    private static final EventReader READER = json -> ShixianJson.read(CaseEvent.class, json);

    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE|CASE",
            description = {
                "历史文件，\"-\" 为标准输入；有 --db 时为办件编号，不写则核验全部办件。",
                "The file; \"-\" for the standard input. With --db the id of a case; without one all are checked."
            })
    private Optional<String> name = Optional.empty();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(
            names = "--heads",
            paramLabel = "HEADS",
            description = {"另行保存的链首清单。", "Heads that were kept elsewhere."})
    private Optional<String> heads = Optional.empty();

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    /** Makes the command for a terminal. */
    public VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = languageOption.language();
        Optional<HeadList> witnesses = heads.map(VerifyCommand::list);
        if (database.isGiven()) {
            StoredCheck check = new StoredCheck(terminal, language, witnesses);
            return database.use(
                    kept -> name.map(id -> check.one(kept.chains(), id)).orElseGet(() -> check.all(kept.chains())));
        }
        String file =
                name.orElseThrow(() -> new WrongUse("neither a FILE nor --db URL is given; see shixian verify --help"));
        ChainVerdict verdict = verdict(file, witnesses);
        terminal.out().line(language.of(verdict.text()));
        return verdict.isWhole() ? ExitCode.DONE : ExitCode.NOT_HELD;
    }

    private ChainVerdict verdict(String named, Optional<HeadList> witnesses) {
        try (InputStream file = Paths.open(named, terminal)) {
            return witnesses.isPresent()
                    ? HistoryFile.verify(file, READER, witnesses.get())
                    : HistoryFile.verify(file, READER);
        } catch (MalformedHistoryException e) {
            throw new WrongUse("the history " + Quoted.of(named) + " can't be checked: " + e.getMessage(), e);
        } catch (IOException e) {
            throw Paths.unreadable("the file", named, e);
        }
    }

    private static HeadList list(String name) {
        try {
            String text = Files.readString(Paths.of(name));
            return WrongUse.ifRefused("the heads " + Quoted.of(name) + ": ", () -> HeadList.parse(text));
        } catch (IOException e) {
            throw Paths.unreadable("the file", name, e);
        }
    }
}
