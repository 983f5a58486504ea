package io.shixian.examples.cli.identity;

import io.shixian.examples.cli.text.ExitCode;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.LanguageOption;
import io.shixian.examples.cli.text.Lines;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.WrongUse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code id}: whether numbers of a kind are right. */
@Command(
        name = "id",
        description = {
            "检查号码与代码：格式与校验码是否正确，为什么。不猜测种类，不回显个人号码。",
            "Checks numbers and codes: form and check digit, with reasons. Guesses no kind, repeats nobody's number.",
            "",
            "种类 / Kinds:",
            "  credit-code   统一社会信用代码 / unified social credit code",
            "  organisation  组织机构代码 / organisation code",
            "  resident      公民身份号码 / resident number",
            "  mobile        手机号码 / mobile number",
            "  division      行政区划代码 / division code",
            "  basic-item    事项基本编码 / basic code of an item",
            "  item          事项实施编码 / implementation code of an item",
            "  case-number   办件编号 / case number"
        })
public final class IdCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            required = true,
            description = {"号码的种类。", "What the numbers are."})
    private String kindName = "";

    @Parameters(
            paramLabel = "CODE",
            arity = "1..*",
            description = {"号码；- 表示从标准输入逐行读取。", "The numbers; - reads them from standard input, one a line."})
    private List<String> codes = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {"text（默认）或 json（每个一行）。", "text (unless given) or json (one object a number)."})
    private String formatName = "text";

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    /** Makes the command for a terminal. */
    public IdCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        NumberKind kind = NumberKind.parse(kindName);
        Language language = languageOption.language();
        if (!formatName.equals("text") && !formatName.equals("json")) {
            throw new WrongUse("--format " + Quoted.of(formatName) + " is not a format; write one of text, json");
        }
        Counted counted = new Counted();
        for (String code : codes) {
            if (code.equals("-")) {
                Lines lines = new Lines(terminal.in());
                for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                    write(counted.check(kind, line.get().text()), language);
                }
            } else {
                write(counted.check(kind, code), language);
            }
        }
        return counted.allValid ? ExitCode.DONE : ExitCode.NOT_HELD;
    }

    /** How many numbers there were so far, and whether all were valid. */
    private static final class Counted {
        private int number;
        private boolean allValid = true;

        CheckedNumber check(NumberKind kind, String text) {
            number++;
            CheckedNumber checked = CheckedNumber.of(number, kind, text);
            allValid &= checked.verdict().isValid();
            return checked;
        }
    }

    private void write(CheckedNumber checked, Language language) {
        if (formatName.equals("json")) {
            checked.writeJson(terminal.out());
        } else {
            checked.writeText(language, terminal.out());
        }
    }
}
