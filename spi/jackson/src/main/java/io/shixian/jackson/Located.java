package io.shixian.jackson;

import java.util.List;
import java.util.Map;

/**
 * A value of a file, with the place at which it stands.
 *
 * @param kind   what it is
 * @param path   the path to it
 * @param line   the line on which it begins, from 1 on
 * @param column the column in which it begins, from 1 on
 * @param text   its characters, if it is a text, a number or a truth value
 * @param items  its items, if it is an array
 * @param fields its fields, if it is an object
 */
record Located(
        Kind kind, String path, int line, int column, String text, List<Located> items, Map<String, Located> fields) {

    /** What a value is, in words. */
    enum Kind {
        TEXT("a text"),
        WHOLE("a whole number"),
        FRACTION("a number with a fraction"),
        FLAG("true or false"),
        NULL("null"),
        ITEMS("an array"),
        FIELDS("an object");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    static Located value(Kind kind, String path, int line, int column, String text) {
        return new Located(kind, path, line, column, text, List.of(), Map.of());
    }

    boolean is(Kind asked) {
        return kind == asked;
    }
}
