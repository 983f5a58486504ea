package io.shixian.examples.cli.rules;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.catalog.RuleBook;
import io.shixian.core.catalog.UnsoundRuleBookException;
import io.shixian.examples.cli.text.Paths;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.WrongUse;
import io.shixian.jackson.MalformedRulesException;
import io.shixian.jackson.RuleBookJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option {@code --rules} of every command that knows procedures. */
public final class RulesOption {

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = {
                "规则手册或单个程序（JSON），可多次给出，按顺序生效。",
                "A rule book or a procedure (JSON); may be given again, laid on in that order."
            })
    private List<String> files = new ArrayList<>();

    /**
     * Returns the built-in procedures with the books laid on them.
     *
     * @throws WrongUse with every fault of a book
     */
    public Catalog catalog(Terminal terminal) {
        Catalog catalog = Catalog.builtIn();
        for (String file : files) {
            RuleBook book = read(file, terminal);
            try {
                catalog = catalog.with(book);
            } catch (UnsoundRuleBookException e) {
                e.faults().forEach(fault -> terminal.error(file + ": " + fault));
                throw unusable(file, e.faults().size(), e);
            }
        }
        return catalog;
    }

    private static RuleBook read(String file, Terminal terminal) {
        try (InputStream json = Paths.open(file, terminal)) {
            return RuleBookJson.read(file, json);
        } catch (MalformedRulesException e) {
            e.faults().forEach(fault -> terminal.error(fault.toString()));
            throw unusable(file, e.faults().size(), e);
        } catch (IOException e) {
            throw Paths.unreadable("the file", file, e);
        }
    }

    private static WrongUse unusable(String file, int faults, Exception e) {
        return new WrongUse(
                "the rules " + Quoted.of(file) + " have " + faults + (faults == 1 ? " fault" : " faults")
                        + " and nothing of them is used; mend them",
                e);
    }
}
