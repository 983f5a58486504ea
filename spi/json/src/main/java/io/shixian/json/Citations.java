package io.shixian.json;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Source;
import io.shixian.core.law.Sources;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The built-in texts by their codes, and the clauses that their ids alone tell. */
final class Citations {

    static final Map<String, Source> SOURCES = Constants.of(Sources.class, Source.class, Source::code);

    private static final Pattern ARTICLE = Pattern.compile("[1-9][0-9]{0,3}(\\.[1-9][0-9]{0,3}){0,2}");

    private Citations() {}

    static Optional<Source> source(String code) {
        return Optional.ofNullable(SOURCES.get(code));
    }

    /** Finds the clause of a built-in text by an id such as {@code GDZW-5.3-c}; the longest code is its text's. */
    static Optional<Clause> clause(String id) {
        return SOURCES.values().stream()
                .filter(source -> id.startsWith(source.code() + "-"))
                .max(Comparator.comparingInt(source -> source.code().length()))
                .flatMap(source -> cited(source, id.substring(source.code().length() + 1)));
    }

    private static Optional<Clause> cited(Source source, String place) {
        if (source.kind() == Source.Kind.STANDARD) {
            return place.isBlank() ? Optional.empty() : Optional.of(source.section(place));
        }
        if (!ARTICLE.matcher(place).matches()) {
            return Optional.empty();
        }
        int[] parts =
                Arrays.stream(place.split("\\.")).mapToInt(Integer::parseInt).toArray();
        return Optional.of(
                switch (parts.length) {
                    case 1 -> source.article(parts[0]);
                    case 2 -> source.article(parts[0], parts[1]);
                    default -> source.article(parts[0], parts[1], parts[2]);
                });
    }
}
