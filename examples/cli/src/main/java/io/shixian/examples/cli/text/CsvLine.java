package io.shixian.examples.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One line of comma-separated values (RFC 4180); one that is read holds no line break, not even in quotes. */
public final class CsvLine {

    private final String text;
    private int at;

    private CsvLine(String text) {
        this.text = text;
    }

    /** Returns a line with fields; one with a comma, a quote, a line break or blanks at its ends is quoted. */
    public static String of(List<String> fields) {
        return fields.stream().map(CsvLine::written).collect(Collectors.joining(","));
    }

    private static String written(String field) {
        boolean plain = field.equals(field.strip()) && field.chars().noneMatch(at -> ",\"\r\n".indexOf(at) >= 0);
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    /**
     * Returns the fields of a line without their quotes.
     *
     * @throws WrongUse if a quote is never closed, or stands where none belongs
     */
    public static List<String> fields(String text) {
        CsvLine line = new CsvLine(text);
        List<String> fields = new ArrayList<>();
        fields.add(line.field());
        while (line.at < text.length()) {
            line.at++;
            fields.add(line.field());
        }
        return fields;
    }

    /** Reads up to the next comma that is not quoted, or to the end. */
    private String field() {
        if (text.startsWith("\"", at)) {
            return quoted();
        }
        int comma = text.indexOf(',', at);
        String field = text.substring(at, comma < 0 ? text.length() : comma);
        if (field.indexOf('"') >= 0) {
            throw new WrongUse("field " + Quoted.of(field) + " has a quote inside; "
                    + "quote the whole field and double the quotes inside it");
        }
        at += field.length();
        return field;
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        int from = at + 1;
        int quote = text.indexOf('"', from);
        while (quote >= 0 && text.startsWith("\"\"", quote)) {
            field.append(text, from, quote + 1);
            from = quote + 2;
            quote = text.indexOf('"', from);
        }
        if (quote < 0) {
            throw new WrongUse(
                    "field " + Quoted.of(text.substring(at)) + " has no closing quote; close it on the same line");
        }
        at = quote + 1;
        if (at < text.length() && text.charAt(at) != ',') {
            throw new WrongUse("field " + Quoted.of(text.substring(from - 1, at + 1))
                    + " goes on after its closing quote; put a comma there, or double the quotes inside the field");
        }
        return field.append(text, from, quote).toString();
    }
}
