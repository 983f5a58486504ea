package io.shixian.examples.cli.clause;

import io.shixian.core.law.Label;
import io.shixian.examples.cli.text.CsvTable;
import io.shixian.examples.cli.text.Lines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The notes on all clauses of the five texts, in the order of the texts. */
public final class ClauseNotes {

    private static final String FILE = "clauses.csv";
    private static final List<String> COLUMNS = List.of("id", "class", "zh", "en", "types", "tests", "outside");

    private final List<ClauseNote> all;

    private ClauseNotes(List<ClauseNote> all) {
        this.all = List.copyOf(all);
    }

    /** Reads the notes that come with this program. */
    public static ClauseNotes read() {
        InputStream file = Objects.requireNonNull(ClauseNotes.class.getResourceAsStream(FILE), FILE);
        try (Lines lines = new Lines(file)) {
            CsvTable table = new CsvTable(lines, COLUMNS);
            List<ClauseNote> notes = new ArrayList<>();
            Optional<ClauseNote> next = table.next(ClauseNotes::note);
            while (next.isPresent()) {
                notes.add(next.get());
                next = table.next(ClauseNotes::note);
            }
            return new ClauseNotes(notes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClauseNote note(CsvTable.Row row) {
        List<String> fields = row.fields();
        return new ClauseNote(
                fields.get(0),
                fields.get(1),
                new Label(fields.get(2), fields.get(3)),
                words(fields.get(4)),
                words(fields.get(5)),
                words(fields.get(6)).stream().findFirst().map(Outside::parse));
    }

    private static List<String> words(String field) {
        return Stream.of(field.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** Returns all notes. */
    public List<ClauseNote> all() {
        return all;
    }

    /** Finds the note on a clause by its id. */
    public Optional<ClauseNote> find(String id) {
        return all.stream().filter(note -> note.id().equals(id)).findFirst();
    }
}
