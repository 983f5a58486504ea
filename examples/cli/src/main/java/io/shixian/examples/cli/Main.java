package io.shixian.examples.cli;

import io.shixian.examples.cli.board.BoardCommand;
import io.shixian.examples.cli.calendar.DaysCommand;
import io.shixian.examples.cli.check.CheckCommand;
import io.shixian.examples.cli.desk.DeskCommand;
import io.shixian.examples.cli.due.DueCommand;
import io.shixian.examples.cli.duties.DutiesCommand;
import io.shixian.examples.cli.explain.ExplainCommand;
import io.shixian.examples.cli.identity.IdCommand;
import io.shixian.examples.cli.outbox.OutboxCommand;
import io.shixian.examples.cli.procedure.ProceduresCommand;
import io.shixian.examples.cli.reference.ReferenceCommand;
import io.shixian.examples.cli.score.ScoreCommand;
import io.shixian.examples.cli.script.RunCommand;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.WrongUse;
import io.shixian.examples.cli.verify.ExportCommand;
import io.shixian.examples.cli.verify.VerifyCommand;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program {@code shixian}: finds the command and turns what went wrong into one line and an exit code. */
@Command(
        name = "shixian",
        scope = ScopeType.INHERIT,
        versionProvider = VersionText.class,
        description = {
            "政务服务平台的工作日、时限与办理程序。",
            "Working days, time limits and procedures of Chinese government service platforms."
        },
        synopsisHeading = "用法 / Usage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n参数 / Parameters:%n",
        optionListHeading = "%n选项 / Options:%n",
        commandListHeading = "%n命令 / Commands:%n",
        footerHeading = "%n退出码 / Exit codes:%n",
        footer = {
            "  0    完成 / done",
            "  1    有检查不成立 / something that was checked did not hold",
            "  2    用法或输入有误 / wrong use or malformed input",
            "  70   程序故障 / a fault in the program",
            "  141  输出已无人接收 / nobody reads the output any more"
        },
        usageHelpAutoWidth = false,
        usageHelpWidth = 100)
public final class Main implements Runnable {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = {"显示帮助。", "Show this help."})
    @SuppressWarnings("unused") // picocli looks at it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            description = {"显示版本。", "Show the version."})
    @SuppressWarnings("unused") // picocli looks at it
    private boolean version;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = {"程序故障时显示堆栈。", "Print the stack trace of a fault in the program."})
    private boolean debug;

    private Main() {}

    /** Runs the program and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        // The raw streams: System.out would use the platform's charset and swallow errors.
        Terminal terminal = new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Optional.ofNullable(System.console()).filter(Main::isTerminal).isPresent());
        System.exit(run(terminal, args));
    }

    /** From JDK 22 on there is a console even where nobody sits, but it can be asked. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Runs the program and returns its exit code. */
    public static int run(Terminal terminal, String... args) {
        Main main = new Main();
        Failures failures = new Failures(terminal, () -> main.debug);
        try {
            requireReadable(args);
            int code = main.commands(terminal, failures).execute(args);
            terminal.out().flush();
            return code;
        } catch (Throwable e) {
            return failures.answer(e);
        }
    }

    private CommandLine commands(Terminal terminal, Failures failures) {
        CommandLine line = new CommandLine(this)
                .addSubcommand(new DaysCommand(terminal))
                .addSubcommand(new DueCommand(terminal, Clock.systemUTC()))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new RunCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new BoardCommand(terminal, Clock.systemUTC()))
                .addSubcommand(new OutboxCommand(terminal, Clock.systemUTC()))
                .addSubcommand(new DeskCommand(terminal))
                .addSubcommand(new ScoreCommand(terminal))
                .addSubcommand(new ProceduresCommand(terminal))
                .addSubcommand(new DutiesCommand(terminal))
                .addSubcommand(new ReferenceCommand(terminal))
                .addSubcommand(new IdCommand(terminal))
                .setExpandAtFiles(false)
                .setOut(terminal.out().writer())
                .setErr(terminal.err().writer())
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new CommandList());
        return line;
    }

    /** A locale without Chinese turns it into replacement characters before this program sees it. */
    private static void requireReadable(String... args) {
        for (String arg : args) {
            if (arg.contains("\uFFFD")) {
                throw new WrongUse("the argument " + Quoted.of(arg)
                        + " can't be read in this locale; set LC_ALL=C.UTF-8, or write in English");
            }
        }
    }

    /** Reached only where no command was given. */
    @Override
    public void run() {
        throw new WrongUse("no command given; see shixian --help");
    }
}
