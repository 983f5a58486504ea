package io.shixian.examples.cli;

import io.shixian.examples.cli.text.ClosedOutput;
import io.shixian.examples.cli.text.ExitCode;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.WrongUse;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever went wrong into one line on the error stream and an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** As long as a phone number or an identity number: it may be somebody's, given in the wrong place. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![0-9])[0-9]{11,17}[0-9Xx]?(?![0-9])");

    private final Terminal terminal;
    private final BooleanSupplier debug;

    Failures(Terminal terminal, BooleanSupplier debug) {
        this.terminal = terminal;
        this.debug = debug;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        if (e.getCause() instanceof WrongUse wrong) {
            return answer(wrong);
        }
        String message = message(e);
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        complain(Character.toLowerCase(message.charAt(0)) + message.substring(1) + "; see " + command + " --help");
        return ExitCode.WRONG_USE;
    }

    private static String message(ParameterException e) {
        var commands = e.getCommandLine().getSubcommands().keySet();
        if (e instanceof UnmatchedArgumentException unmatched && !commands.isEmpty() && !unmatched.isUnknownOption()) {
            return "unknown command " + Quoted.of(unmatched.getUnmatched().get(0)) + "; known are "
                    + String.join(", ", commands);
        }
        return Optional.ofNullable(e.getMessage())
                .filter(text -> !text.isEmpty())
                .orElse("wrong arguments");
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
        return answer(e);
    }

    /** Says what went wrong and returns the exit code that tells it. */
    int answer(Throwable e) {
        try {
            if (e instanceof ClosedOutput closed && closed.isNobodyReading()) {
                return ExitCode.NOBODY_READS;
            }
            if (e instanceof WrongUse) {
                complain(Optional.ofNullable(e.getMessage()).orElse(""));
                return ExitCode.WRONG_USE;
            }
            fault(e);
        } catch (ClosedOutput closed) {
            return closed.isNobodyReading() ? ExitCode.NOBODY_READS : ExitCode.FAULT;
        }
        return ExitCode.FAULT;
    }

    private void complain(String message) {
        terminal.error(LONG_NUMBER.matcher(message).replaceAll("…"));
    }

    private void fault(Throwable e) {
        if (e instanceof ClosedOutput) {
            // The output is what failed, so it must not be flushed first.
            terminal.err()
                    .line("the output can't be written: "
                            + Optional.ofNullable(e.getCause())
                                    .map(Throwable::getMessage)
                                    .orElse("closed"));
            terminal.err().flush();
            return;
        }
        terminal.error(e.getClass().getName() + ": " + e.getMessage()
                + " (a fault in this program; --debug prints the stack trace)");
        if (debug.getAsBoolean()) {
            PrintWriter trace = terminal.err().writer();
            e.printStackTrace(trace);
            trace.flush();
        }
    }
}
