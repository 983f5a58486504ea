package io.shixian.examples.cli.reference;

import io.shixian.core.catalog.Catalog;
import io.shixian.examples.cli.text.ExitCode;
import io.shixian.examples.cli.text.Terminal;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code reference}: writes the rule reference into a folder. */
@Command(
        name = "reference",
        description = {
            "把规则参考写入文件夹：每个内置办理程序一页，另有目录与条款对照，中英文各一套。",
            "Writes the rule reference: a page for each built-in procedure, an index and all clauses, in both languages.",
            "",
            "FOLDER/zh 与 FOLDER/en 中由本命令生成而已无对应程序的页面会被删除。",
            "Pages in FOLDER/zh and FOLDER/en that it made before and whose procedure is gone are removed."
        })
public final class ReferenceCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = {"写入的文件夹，如 docs/rules。", "The folder to write, such as docs/rules."})
    private String folder = "";

    /** Makes the command for a terminal. */
    public ReferenceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Map<String, String> pages = RuleReference.pages(Catalog.builtIn());
        new ReferenceFolder(folder).write(pages);
        terminal.out().line(pages.size() + " 页 / pages: " + folder);
        return ExitCode.DONE;
    }
}
