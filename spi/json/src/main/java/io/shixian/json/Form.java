package io.shixian.json;

import java.util.Optional;

/** What values of one type look like as JSON. */
interface Form {

    /** Returns a value of the type as JSON. */
    JsonValue write(Object value);

    /**
     * Returns the value that JSON stands for.
     *
     * @throws MalformedJsonException if it stands for none
     */
    Object read(JsonValue value, Path at);

    /** Returns what a field of this form means that is not there; empty if it must be there. */
    default Optional<Object> whenAbsent() {
        return Optional.empty();
    }

    /** Tells whether a field with this value is left out. */
    default boolean isLeftOut(Object value) {
        return whenAbsent().filter(value::equals).isPresent();
    }
}
