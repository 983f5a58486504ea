package io.shixian.examples.cli.verify;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.examples.cli.text.ExitCode;
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
            "核验办件历史文件：每个事件是否与前一事件相连；不完整时指出第一个不符的事件。不显示任何提交的内容。",
            "Checks the file of a case's history event by event and names the first that does not fit. Shows nothing"
                    + " that was handed in.",
            "",
            "文件由 export 写出。只凭文件无从发现末尾被整段截去并改写计数，或整条链被重算；为此用 --heads 给出另行保存的链首。",
            "Files are those of export. A file alone can't show that its chain was reckoned anew, or its end cut off and"
                    + " counted anew; against that, --heads names heads that were kept elsewhere."
        })
public final class VerifyCommand implements Callable<Integer> {

    private static final EventReader READER = json -> ShixianJson.read(CaseEvent.class, json);

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            description = {"历史文件，\"-\" 为标准输入。", "The file; \"-\" for the standard input."})
    private String name = "";

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
        ChainVerdict verdict = verdict();
        terminal.out().line(languageOption.language().of(verdict.text()));
        return verdict.isWhole() ? ExitCode.DONE : ExitCode.NOT_HELD;
    }

    private ChainVerdict verdict() {
        Optional<HeadList> witnesses = heads.map(VerifyCommand::list);
        try (InputStream file = Paths.open(name, terminal)) {
            return witnesses.isPresent()
                    ? HistoryFile.verify(file, READER, witnesses.get())
                    : HistoryFile.verify(file, READER);
        } catch (MalformedHistoryException e) {
            throw new WrongUse("the history " + Quoted.of(name) + " can't be checked: " + e.getMessage(), e);
        } catch (IOException e) {
            throw Paths.unreadable("the file", name, e);
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
