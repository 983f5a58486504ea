package io.shixian.core.deadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cases of examples/vectors/time.jsonl, computed by a program that has nothing to do with this one. */
final class Vectors {

    private static final Path FILE = Path.of("..", "examples", "vectors", "time.jsonl");
    private static final Set<String> FIELDS = Set.of(
            "id",
            "rule",
            "limit",
            "start",
            "target",
            "suspensions",
            "extension",
            "date",
            "plus",
            "after",
            "upTo",
            "expect",
            "lastDay",
            "expiresAt",
            "workingDays");

    private Vectors() {}

    static List<Case> all() {
        try {
            return Files.readAllLines(FILE).stream().map(Vectors::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(String line) {
        find(line, "\"(\\w+)\": ").map(match -> match.group(1)).forEach(field -> {
            if (!FIELDS.contains(field)) {
                throw new IllegalArgumentException("unknown field " + field + " in " + line);
            }
        });
        int expect = line.indexOf("\"expect\": ");
        return new Case(line.substring(0, expect), line.substring(expect));
    }

    private static Stream<MatchResult> find(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    private static Optional<String> value(String text, String field) {
        return find(text, "\"" + field + "\": (?:\"([^\"]*)\"|(-?\\d+))")
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .findFirst();
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    /** One line: what is given, and what is expected. */
    record Case(String given, String expected) {

        String rule() {
            return given("rule");
        }

        String given(String field) {
            return value(given, field).orElseThrow();
        }

        LocalDate date(String field) {
            return LocalDate.parse(given(field));
        }

        Term limit() {
            return Term.parse(given("limit"));
        }

        Instant start() {
            return instant(given("start"));
        }

        Optional<Extension> extension() {
            return value(given, "extension").map(term -> new Extension(Term.parse(term), Optional.empty()));
        }

        List<Suspension> suspensions() {
            return find(given, "\\[\"([^\"]+)\", \"([^\"]+)\"]")
                    .map(pair -> Suspension.between(instant(pair.group(1)), instant(pair.group(2))))
                    .toList();
        }

        Optional<LocalDate> lastDay() {
            return value(expected, "lastDay").map(LocalDate::parse);
        }

        Optional<Instant> expiresAt() {
            return value(expected, "expiresAt").map(Vectors::instant);
        }

        String expected(String field) {
            return value(expected, field).orElseThrow();
        }

        @Override
        public String toString() {
            return given("id");
        }
    }
}
