package io.shixian.examples.cli.check;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.examples.cli.text.ExitCode;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code check}: puts files of cases to the library. */
@Command(
        name = "check",
        description = {
            "用案例文件（JSON Lines）核对本库的计算。最后一行：N passed, N failed。",
            "Checks the library against files of cases (JSON Lines). The last line is: N passed, N failed.",
            "",
            "每行一个案例：limit 与 start 或 target，date 与 plus，或 after 与 upTo；结果写在 expect。",
            "A case a line: limit with start or target, date with plus, or after with upTo; its outcome in expect."
        })
public final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {"案例文件，\"-\" 为标准输入。", "Files of cases; \"-\" for the standard input."})
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--json",
            description = {
                "每个未通过的案例一行 JSON，最后一行 {\"passed\":N,\"failed\":N}。",
                "One JSON object for each failed case, the last line {\"passed\":N,\"failed\":N}."
            })
    private boolean json;

    /** Makes the command for a terminal. */
    public CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        VectorCheck check = new VectorCheck(terminal, ChinaCalendar.published(), json);
        CaseCount count = check.count();
        try {
            files.forEach(check::file);
        } finally {
            count.end();
        }
        terminal.out()
                .line(
                        json
                                ? Json.line(Json.object()
                                        .put("passed", count.passed())
                                        .put("failed", count.failed()))
                                : count.toString());
        return count.failed() == 0 ? ExitCode.DONE : ExitCode.NOT_HELD;
    }
}
