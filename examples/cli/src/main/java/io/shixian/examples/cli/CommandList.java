package io.shixian.examples.cli;

import io.shixian.examples.cli.text.Columns;
import java.util.Arrays;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;

/** Lists the commands in both languages; picocli's own list shows the first line of each only. */
final class CommandList implements IHelpSectionRenderer {

    private static final String INDENT = "  ";

    /** A description begins with a line in each. */
    private static final int LANGUAGES = 2;

    @Override
    public String render(Help help) {
        Map<String, CommandLine> commands = help.commandSpec().subcommands();
        int width = commands.keySet().stream().mapToInt(Columns::width).max().orElse(0);
        StringBuilder list = new StringBuilder();
        commands.forEach((name, command) -> {
            String first = name;
            String[] description = command.getCommandSpec().usageMessage().description();
            for (String line : Arrays.copyOf(description, Math.min(description.length, LANGUAGES))) {
                list.append(INDENT)
                        .append(Columns.left(first, width))
                        .append(INDENT)
                        .append(line)
                        .append('\n');
                first = "";
            }
        });
        return list.toString();
    }
}
