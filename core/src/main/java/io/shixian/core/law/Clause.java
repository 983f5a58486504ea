package io.shixian.core.law;

import java.util.Objects;

/**
 * A place in a text, on which a rule stands.
 *
 * @param source   the text
 * @param place    the place in it in short, such as {@code 32.1.4} or {@code 5.3-c}
 * @param citation how it is cited in both languages
 */
public record Clause(Source source, String place, Label citation) {

    /** Checks that nothing is missing. */
    public Clause {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(citation, "citation");
    }

    /** Returns the stable id, such as {@code GDZW-5.3-c}. */
    public String id() {
        return source.code() + "-" + place;
    }

    /** Returns the Chinese citation, such as 《中华人民共和国行政许可法》第三十二条第一款第（四）项. */
    @Override
    public String toString() {
        return citation.zh();
    }
}
