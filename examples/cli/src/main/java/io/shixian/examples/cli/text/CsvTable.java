package io.shixian.examples.cli.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Comma-separated lines under a header, read by the names of their columns; other columns are passed over. */
public final class CsvTable {

    private final Lines lines;
    private final List<String> wanted;
    private final List<Integer> places;
    private final int width;

    /**
     * Reads the header.
     *
     * @throws WrongUse    if a column is missing or there twice
     * @throws IOException if it can't be read
     */
    public CsvTable(Lines lines, List<String> wanted) throws IOException {
        this.lines = lines;
        this.wanted = wanted;
        Lines.Line header = lines.next()
                .orElseThrow(() -> new WrongUse("nothing to read; begin with the header " + String.join(",", wanted)));
        List<String> columns = onLine(header.number(), () -> CsvLine.fields(header.text()));
        this.width = columns.size();
        this.places = onLine(
                header.number(),
                () -> wanted.stream().map(name -> place(name, columns)).toList());
    }

    private static int place(String name, List<String> columns) {
        int place = columns.indexOf(name);
        if (place < 0) {
            throw new WrongUse("column '" + name + "' is missing in " + Quoted.of(String.join(",", columns))
                    + "; name every column in the first line");
        }
        if (columns.lastIndexOf(name) > place) {
            throw new WrongUse("column '" + name + "' is there twice; name it once");
        }
        return place;
    }

    /** The wanted fields of one line, in the order in which they were wanted. */
    public record Row(int line, List<String> fields) {}

    /**
     * Reads the next line and makes something of it.
     *
     * @throws WrongUse    naming the line, if nothing can be made of it
     * @throws IOException if it can't be read
     */
    public <T> Optional<T> next(Function<Row, T> reading) throws IOException {
        Optional<Lines.Line> next = lines.next();
        return next.map(line -> onLine(line.number(), () -> reading.apply(row(line))));
    }

    private Row row(Lines.Line line) {
        List<String> fields = CsvLine.fields(line.text());
        if (fields.size() != width) {
            throw new WrongUse(Quoted.of(line.text()) + " has a field count of " + fields.size() + ", the header of "
                    + width + "; give every column one field, columns " + String.join(", ", wanted) + " among them");
        }
        return new Row(line.number(), places.stream().map(fields::get).toList());
    }

    private static <T> T onLine(int number, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (WrongUse e) {
            throw new WrongUse("line " + number + ": " + e.getMessage(), e);
        }
    }
}
