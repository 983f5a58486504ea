package io.shixian.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Some of the cases, by their ids as the database sorts them.
 *
 * @param first after which id; empty if from the first on
 * @param last  up to which id; empty if to the last
 */
record Span(Optional<String> first, Optional<String> last) {

    static Span after(Optional<String> first) {
        return new Span(first, Optional.empty());
    }

    Span upTo(String id) {
        return new Span(first, Optional.of(id));
    }

    String condition(String column) {
        return (first.isPresent() ? column + " > ?" : "1 = 1") + (last.isPresent() ? " AND " + column + " <= ?" : "");
    }

    List<Object> values(Object... more) {
        List<Object> values = new ArrayList<>();
        first.ifPresent(values::add);
        last.ifPresent(values::add);
        values.addAll(List.of(more));
        return values;
    }
}
