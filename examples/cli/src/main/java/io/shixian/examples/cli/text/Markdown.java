package io.shixian.examples.cli.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pieces of Markdown pages, as GitHub reads them. */
public final class Markdown {

    /** The first line of every page that this program makes, by which it knows its own. */
    public static final String MADE =
            "<!-- shixian reference: 由程序表生成，请勿手改 / made of the tables, not edited by hand -->";

    private Markdown() {}

    /** Keeps a text on one line and from turning into markup, or ending the cell of a table. */
    public static String plain(String text) {
        return text.replaceAll("([\\\\`*_<>\\[\\]|])", "\\\\$1").replaceAll("\\s+", " ");
    }

    /** Returns a code as it is typed. */
    public static String code(String code) {
        return "`" + code + "`";
    }

    /** Returns a link; the text is shown as it is. */
    public static String link(String text, String target) {
        return "[" + plain(text) + "](" + target + ")";
    }

    /** Returns the two lines with which a table begins. */
    public static List<String> heading(String... names) {
        return List.of(row(names), "|" + " --- |".repeat(names.length));
    }

    /** Returns a row of a table; its cells are markup already. */
    public static String row(String... cells) {
        return Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
