package io.shixian.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A piece of JSON, of no library.
 * <p>
 * {@code toString} tells the kind only: what is inside may be personal.
 */
public sealed interface JsonValue {

    /** Null, which no value is written as: what is empty is left out. */
    JsonValue NULL = new Other("null");

    /** A number with a fraction or an exponent, or one too large; no value is written so. */
    JsonValue OTHER_NUMBER = new Other("a number that is not whole or too large");

    /** Returns what it is, as messages name it, such as {@code a text}. */
    String kind();

    /**
     * An object.
     *
     * @param fields its fields in order
     */
    record Fields(Map<String, JsonValue> fields) implements JsonValue {

        /** Keeps its own copy in the same order. */
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public String kind() {
            return "an object";
        }

        @Override
        public String toString() {
            return kind();
        }
    }

    /**
     * An array.
     *
     * @param items its items in order
     */
    record Items(List<JsonValue> items) implements JsonValue {

        /** Keeps its own copy. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "an array";
        }

        @Override
        public String toString() {
            return kind();
        }
    }

    /**
     * A text.
     *
     * @param text what it says
     */
    record Text(String text) implements JsonValue {

        @Override
        public String kind() {
            return "a text";
        }

        @Override
        public String toString() {
            return kind();
        }
    }

    /**
     * A whole number.
     *
     * @param number the number
     */
    record Whole(long number) implements JsonValue {

        @Override
        public String kind() {
            return "a whole number";
        }

        @Override
        public String toString() {
            return kind();
        }
    }

    /**
     * True or false.
     *
     * @param flag which of them
     */
    record Flag(boolean flag) implements JsonValue {

        @Override
        public String kind() {
            return "true or false";
        }

        @Override
        public String toString() {
            return kind();
        }
    }

    /**
     * Something that can be read but is never right.
     *
     * @param kind what it is
     */
    record Other(String kind) implements JsonValue {

        @Override
        public String toString() {
            return kind;
        }
    }
}
