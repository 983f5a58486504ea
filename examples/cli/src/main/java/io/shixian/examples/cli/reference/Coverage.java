package io.shixian.examples.cli.reference;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.law.Source;
import io.shixian.core.law.Sources;
import io.shixian.examples.cli.clause.ClauseNote;
import io.shixian.examples.cli.clause.ClauseNotes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which parts of the procedures stand on which clause of the five texts. */
final class Coverage {

    /** A text of which nothing but a description is at hand, so that no rule can cite it. */
    private static final Source DB52_GUIDE = Source.standard("DB52", "DB52/T 1542.1-2021", LocalDate.of(2021, 12, 1));

    private static final List<Source> SOURCES = List.of(
            Sources.GDZW_OPERATION,
            Sources.DB44_OPERATION,
            Sources.DB32_ENTERPRISE_PLATFORM,
            Sources.CITY_PLATFORM,
            DB52_GUIDE);

    private final ClauseNotes notes = ClauseNotes.read();
    private final Map<String, List<Citation>> citations;

    Coverage(Catalog catalog) {
        this.citations =
                catalog.procedures().stream().flatMap(Citation::of).collect(Collectors.groupingBy(Citation::clause));
    }

    List<Source> sources() {
        return SOURCES;
    }

    List<ClauseNote> notes() {
        return notes.all();
    }

    List<ClauseNote> notes(Source source) {
        return notes.all().stream()
                .filter(note -> note.source().equals(source.code()))
                .toList();
    }

    List<Citation> citations(ClauseNote note) {
        return citations.getOrDefault(note.id(), List.of());
    }

    /** Tells whether a row, a limit or a type carries the clause. */
    boolean isCarriedOut(ClauseNote note) {
        return !citations(note).isEmpty() || !note.types().isEmpty();
    }
}
