package io.shixian.examples.cli.score;

import io.shixian.core.assessment.Assessment;
import io.shixian.core.assessment.Duties;
import io.shixian.core.assessment.Period;
import io.shixian.core.assessment.PlatformScheme;
import io.shixian.core.assessment.Scheme;
import io.shixian.core.assessment.ScoreCard;
import io.shixian.core.assessment.Subject;
import io.shixian.core.casefile.Decider;
import io.shixian.core.deadline.Counting;
import io.shixian.examples.cli.rules.RulesOption;
import io.shixian.examples.cli.script.AllCases;
import io.shixian.examples.cli.script.Script;
import io.shixian.examples.cli.script.ScriptDesk;
import io.shixian.examples.cli.text.ExitCode;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.LanguageOption;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.Times;
import io.shixian.examples.cli.text.WrongUse;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code score}: runs a script silently and prints the score card of a period. */
@Command(
        name = "score",
        description = {
            "执行脚本，给出一段时期的考核评分卡：按时办结率、逾期、回退、重办、满意率等。",
            "Runs a script and prints the score card of a period: on time, overdue, returns, reworks, satisfaction.",
            "",
            "脚本与 run 相同；回答不显示，也不核对。每项均按其发生之日计算，何时查看结果都一样。",
            "Scripts are those of run; answers are neither shown nor checked. All counts on the day it happened."
        })
public final class ScoreCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "SCRIPT",
            description = {"脚本文件，\"-\" 为标准输入。", "The script; \"-\" for the standard input."})
    private String file = "";

    @Option(
            names = "--from",
            paramLabel = "DAY",
            required = true,
            description = {"第一天。", "The first day."})
    private String from = "";

    @Option(
            names = "--to",
            paramLabel = "DAY",
            required = true,
            description = {"最后一天，计入。", "The last day, which counts."})
    private String to = "";

    @Option(
            names = "--scheme",
            paramLabel = "FILE",
            description = {"考核方案（JSON）；不写则用内置方案。", "A scheme (JSON); the built-in one unless given."})
    private Optional<String> scheme = Optional.empty();

    @Option(
            names = "--party",
            paramLabel = "ROLE:PARTY",
            description = {
                "只考核一方，如 accessor:a-1；不写则考核全部办件。",
                "One party only, such as accessor:a-1; all matters unless given."
            })
    private Optional<String> party = Optional.empty();

    @Option(
            names = "--duties",
            paramLabel = "DONE/DUE",
            description = {"定期工作：已完成/应完成，如 9/10。", "Periodic duties done of those due, such as 9/10."})
    private Optional<String> duties = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {"text（默认）、csv 或 json。", "text (unless given), csv or json."})
    private String formatName = "text";

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    /** Makes the command for a terminal. */
    public ScoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ScoreFormat format = ScoreFormat.parse(formatName);
        Language language = languageOption.language();
        Period period = period();
        Duties counted = duties.map(SubjectText::duties).orElse(Duties.NONE);
        Subject subject = party.map(SubjectText::party).orElse(Subject.ALL);
        Scheme chosen =
                scheme.map(name -> new SchemeFile(name, terminal).read()).orElse(PlatformScheme.SCHEME);
        ScriptDesk desk = new Script(file, rules.catalog(terminal), terminal).carryOut();
        Decider decider = new Decider(desk.service().calendar(), Counting.STANDARD);
        ScoreCard card = WrongUse.ifRefused(
                () -> new Assessment(chosen, decider).card(subject, period, AllCases.of(desk.service()), counted));
        format.lines(card, language).forEach(terminal.out()::line);
        if (desk.last().isBefore(period.end())) {
            terminal.error("the script ends at " + Times.write(desk.last()) + ", before the period does; "
                    + "limits are judged as though nothing more happened until then");
        }
        return ExitCode.DONE;
    }

    private Period period() {
        LocalDate first = Times.date("--from", from);
        LocalDate last = Times.date("--to", to);
        Times.requireCovered("--from", first);
        Times.requireCovered("--to", last);
        return WrongUse.ifRefused(() -> new Period(first, last, Times.SHANGHAI));
    }
}
