package io.shixian.examples.cli.clause;

import io.shixian.core.law.Label;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a clause beyond what tables cite.
 *
 * @param id      its id, such as {@code GDZW-5.3-c}
 * @param kind    its class: {@code R}, {@code C}, {@code D} or {@code O}, or two of them with a stroke between
 * @param title   what it is about
 * @param types   the types of the library that carry it, besides procedures that cite it
 * @param tests   the tests that prove it
 * @param outside why it, or the rest of it, is outside a library
 */
public record ClauseNote(
        String id, String kind, Label title, List<String> types, List<String> tests, Optional<Outside> outside) {

    /** Keeps its own copies of the lists. */
    public ClauseNote {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        types = List.copyOf(types);
        tests = List.copyOf(tests);
        Objects.requireNonNull(outside, "outside");
    }

    /** Returns the code of its source, such as {@code GDZW}. */
    public String source() {
        return id.substring(0, id.indexOf('-'));
    }

    /** Tells whether it can be computed, wholly or in part. */
    public boolean isComputable() {
        return kind.contains("R");
    }
}
