package io.shixian.examples.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Breaks text into lines of so many columns: behind a blank or a comma where there is one, else anywhere. */
final class Wrap {

    private Wrap() {}

    static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces(text)) {
            if (!line.isEmpty() && Columns.width(line + piece.stripTrailing()) > columns) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += piece;
            while (Columns.width(line.stripTrailing()) > columns) {
                int end = fitting(line, columns);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        if (!line.isBlank() || lines.isEmpty()) {
            lines.add(line.stripTrailing());
        }
        return lines;
    }

    /** Returns how many columns a text needs at least, if no word of it is to be broken. */
    static int least(String text) {
        return Stream.of(pieces(text))
                .mapToInt(piece -> Columns.width(piece.stripTrailing()))
                .max()
                .orElse(0);
    }

    private static String[] pieces(String text) {
        return text.split("(?<=[ 、，；])|(?=（)");
    }

    private static int fitting(String text, int columns) {
        return IntStream.iterate(text.length(), end -> end > 1, end -> text.offsetByCodePoints(end, -1))
                .filter(end -> Columns.width(text.substring(0, end)) <= columns)
                .findFirst()
                .orElse(text.offsetByCodePoints(0, 1));
    }
}
