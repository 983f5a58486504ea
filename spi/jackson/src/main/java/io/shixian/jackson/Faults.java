package io.shixian.jackson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is wrong with one file, collected so that its author mends it at once. */
final class Faults {

    private static final int LONGEST = 60;

    private final String file;
    private final List<JsonFault> found = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void add(Located at, String what) {
        add(at.path(), at.line(), at.column(), what);
    }

    void add(String path, int line, int column, String what) {
        found.add(new JsonFault(file, path, line, column, harmless(what)));
    }

    int count() {
        return found.size();
    }

    /** Returns what a reading gives, or a stand-in where the library refuses it; the file is refused as a whole then. */
    <T> T tried(Located at, T standIn, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            add(at, Optional.ofNullable(e.getMessage()).orElse("refused"));
            return standIn;
        }
    }

    void throwIfAny() {
        if (count() > 0) {
            found.sort(Comparator.comparingInt(JsonFault::line).thenComparingInt(JsonFault::column));
            throw new MalformedRulesException(file, found);
        }
    }

    /** Shows a value in quotes, cut where it is long, without what a terminal would obey. */
    static String quoted(String value) {
        boolean fits = value.codePointCount(0, value.length()) <= LONGEST;
        return "'" + harmless(fits ? value : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…") + "'";
    }

    private static String harmless(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .map(point -> Character.isISOControl(point) ? '\uFFFD' : point)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
