package io.shixian.core.catalog;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A procedure as a tester wrote it down by hand from the texts, never from the table under test.
 *
 * @param stages how to bring a case to each stage, and who is bound to it there
 * @param opening who opens it where, binding and naming whom
 * @param rows    who may do what where
 */
record Transcript(Map<String, Where> stages, Row opening, List<Row> rows) {

    private static final Pattern ROW = Pattern.compile("(\\S+) --(\\S+)\\((.+)\\)--> (\\S+)");

    /** A stage: {@code dispatched: dispatch; bound applicant accessor}; {@code approve!} is a checklist that fails. */
    record Where(String stage, List<String> path, Map<String, List<String>> notes) {

        List<String> bound() {
            return notes.getOrDefault("bound", List.of());
        }

        boolean isClosed() {
            return notes.containsKey("closed");
        }
    }

    /**
     * A step: {@code received --dispatch(operator)--> dispatched; names accessor; per GDZW-5.3-b}. Notes: reason,
     * document, grade, checklist, items a b, failed a, names a, may-name a, frees a, tells a, joint, once, within 5 working days, gap,
     * should, in-principle, data name=value; of an opening also binds a.
     */
    record Row(String from, String action, List<String> roles, String to, Map<String, List<String>> notes) {

        boolean has(String note) {
            return notes.containsKey(note);
        }

        List<String> get(String note) {
            return notes.getOrDefault(note, List.of());
        }

        /** The roles for which it must or may name a party. */
        List<String> named() {
            return Stream.concat(get("names").stream(), get("may-name").stream())
                    .toList();
        }
    }

    /** Reads a transcript whose first row is the opening, {@code new --open(applicant)--> received; per GDZW-5.1-a}. */
    static Transcript of(String stages, String rows) {
        List<Row> all = lines(rows).map(Transcript::row).toList();
        return new Transcript(
                lines(stages)
                        .map(Transcript::where)
                        .collect(toMap(Where::stage, Function.identity(), (one, other) -> one, LinkedHashMap::new)),
                all.get(0),
                all.subList(1, all.size()));
    }

    Optional<Row> row(String stage, String action, String role) {
        return rows(stage, action).filter(row -> row.roles().contains(role)).findFirst();
    }

    Stream<Row> rows(String stage, String action) {
        return rows.stream()
                .filter(row -> row.from().equals(stage) && row.action().equals(action));
    }

    List<String> actions() {
        return rows.stream().map(Row::action).distinct().toList();
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static Where where(String line) {
        String[] parts = line.split(":", 2);
        List<String> notes = new ArrayList<>(List.of(parts[1].split(";")));
        List<String> path = words(notes.remove(0));
        return new Where(parts[0], path, notes(notes));
    }

    private static Row row(String line) {
        List<String> notes = new ArrayList<>(List.of(line.split(";")));
        Matcher step = ROW.matcher(notes.remove(0).strip());
        if (!step.matches()) {
            throw new IllegalArgumentException(line);
        }
        return new Row(step.group(1), step.group(2), List.of(step.group(3).split(" or ")), step.group(4), notes(notes));
    }

    private static Map<String, List<String>> notes(List<String> notes) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String note : notes) {
            List<String> words = words(note);
            found.put(words.get(0), words.subList(1, words.size()));
        }
        return found;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
    }
}
