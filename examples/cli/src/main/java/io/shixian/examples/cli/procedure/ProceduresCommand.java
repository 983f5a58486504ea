package io.shixian.examples.cli.procedure;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.procedure.Procedure;
import io.shixian.examples.cli.rules.RulesOption;
import io.shixian.examples.cli.text.ExitCode;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.LanguageOption;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.WrongUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code procedures}: lists the built-in procedures, or shows one with all its steps and limits. */
@Command(
        name = "procedures",
        description = {
            "列出内置办理程序，或显示其中一个：步骤、角色、时限、条款。",
            "Lists the built-in procedures, or shows one: steps, roles, limits, clauses.",
            "",
            "不写 --lang 时，文本格式的标题为双语，正文为中文；其余格式为中文。",
            "Without --lang, a text has headings in both languages above Chinese; diagrams and pages are in Chinese."
        })
public final class ProceduresCommand implements Callable<Integer> {

    private final Terminal terminal;
    private Catalog catalog = Catalog.builtIn();

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE",
            description = {"程序代码，如 complaint.business；不写则全部列出。", "The code of one; all unless given."})
    private Optional<String> code = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {"text（默认）、mermaid、markdown 或 json。", "text (unless given), mermaid, markdown or json."})
    private String formatName = "text";

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    /** Makes the command for a terminal. */
    public ProceduresCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ProcedureFormat format = ProcedureFormat.parse(formatName);
        Language language = languageOption.language();
        catalog = rules.catalog(terminal);
        List<String> lines = code.isPresent() ? format.lines(find(code.get()), language) : all(format, language);
        lines.forEach(terminal.out()::line);
        return ExitCode.DONE;
    }

    private Procedure find(String asked) {
        return catalog.find(asked)
                .orElseThrow(
                        () -> new WrongUse("CODE " + Quoted.of(asked) + " is not a procedure; there are " + known()));
    }

    private String known() {
        return catalog.procedures().stream().map(Procedure::code).distinct().collect(Collectors.joining(", "));
    }

    private List<String> all(ProcedureFormat format, Language language) {
        if (format == ProcedureFormat.TEXT) {
            return ProcedureText.overview(catalog.procedures(), language);
        }
        if (format == ProcedureFormat.MERMAID) {
            throw new WrongUse("--format mermaid draws one procedure at a time; name one of " + known());
        }
        List<String> lines = new ArrayList<>();
        for (Procedure procedure : catalog.procedures()) {
            if (format == ProcedureFormat.MARKDOWN && !lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(format.lines(procedure, language));
        }
        return lines;
    }
}
