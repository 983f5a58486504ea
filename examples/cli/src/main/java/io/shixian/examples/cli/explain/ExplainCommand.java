package io.shixian.examples.cli.explain;

import io.shixian.core.casefile.CaseFile;
import io.shixian.examples.cli.rules.RulesOption;
import io.shixian.examples.cli.script.AllCases;
import io.shixian.examples.cli.script.Script;
import io.shixian.examples.cli.script.ScriptDesk;
import io.shixian.examples.cli.text.ExitCode;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.LanguageOption;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.WrongUse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code explain}: what happened to the cases of a script, and why their deadlines fall where they fall. */
@Command(
        name = "explain",
        description = {
            "说明脚本中的办件：每一步的时间、主体、条款与影响，以及各时限如何计算。",
            "Explains the cases of a script: who did what by which clause, and how each deadline is counted.",
            "",
            "脚本与 run 相同，不显示其回答，也不核对 expectAnswer；不显示任何提交的内容。",
            "Scripts are those of run; answers are neither shown nor checked. Nothing that was handed in is shown.",
            "不写 --lang 时标题为双语，正文为中文；json 总是双语。",
            "Without --lang, headings are in both languages and the text is in Chinese; json always has both."
        })
public final class ExplainCommand implements Callable<Integer> {

    private static final int MOST_NAMED = 10;

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
            description = {"办件编号，默认为全部办件。", "The id of a case; all cases unless given."})
    private Optional<String> wanted = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {"text（默认）或 json（每件一行）。", "text (unless given) or json (one object a case)."})
    private String formatName = "text";

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    /** Makes the command for a terminal. */
    public ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Language language = languageOption.language();
        ExplainFormat format = ExplainFormat.parse(formatName);
        ScriptDesk desk = new Script(file, rules.catalog(terminal), terminal).carryOut();
        desk.waitUntil(desk.last());
        boolean first = true;
        for (CaseFile found : cases(desk)) {
            if (format == ExplainFormat.TEXT && !first) {
                terminal.out().line("");
            }
            format.lines(ExplainedCase.of(found, desk), language).forEach(terminal.out()::line);
            first = false;
        }
        return ExitCode.DONE;
    }

    /** Returns the cases in the order in which they were opened. */
    private List<CaseFile> cases(ScriptDesk desk) {
        List<CaseFile> all = AllCases.of(desk.service()).stream()
                .sorted(Comparator.comparing(
                                (CaseFile found) -> found.history().get(0).recordedAt())
                        .thenComparing(found -> found.id().value()))
                .toList();
        List<CaseFile> asked = all.stream()
                .filter(found ->
                        wanted.filter(id -> !id.equals(found.id().value())).isEmpty())
                .toList();
        if (asked.isEmpty() && wanted.isPresent()) {
            throw new WrongUse("the script opens no case " + Quoted.of(wanted.get()) + "; " + named(all));
        }
        return asked;
    }

    private static String named(List<CaseFile> all) {
        return all.isEmpty()
                ? "it opens none at all"
                : "its cases are "
                        + all.stream()
                                .limit(MOST_NAMED)
                                .map(found -> found.id().value())
                                .collect(Collectors.joining(", "))
                        + (all.size() > MOST_NAMED ? ", …" : "");
    }
}
