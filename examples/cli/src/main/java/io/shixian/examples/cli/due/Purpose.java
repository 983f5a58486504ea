package io.shixian.examples.cli.due;

import io.shixian.examples.cli.text.WrongUse;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What {@code due} is asked to do, and which options are of no use for that. */
enum Purpose {

    /** To count a limit. */
    COUNT(
            List.of("--db-user", "--db-password", "--most", "--at", "--rules"),
            " is for the limits of a database; name it with --db URL, or leave out "),

    /** To list limits of a database. */
    LIST(
            List.of(
                    "--limit",
                    "--from",
                    "--before",
                    "--suspend",
                    "--extend",
                    "--hours",
                    "--roll",
                    "--strict",
                    "--explain"),
            " counts a limit of its own, and --db lists those of a database; leave out --db or ");

    private final List<String> useless;
    private final String wayOut;

    Purpose(List<String> useless, String wayOut) {
        this.useless = useless;
        this.wayOut = wayOut;
    }

    /**
     * Checks the options that were given.
     *
     * @throws WrongUse if one of them is of no use
     */
    void check(ParseResult given) {
        Optional<String> wrong =
                useless.stream().filter(given::hasMatchedOption).findFirst();
        if (wrong.isPresent()) {
            throw new WrongUse(wrong.get() + wayOut + wrong.get());
        }
    }
}
