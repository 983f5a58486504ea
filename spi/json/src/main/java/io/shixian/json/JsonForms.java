package io.shixian.json;

import java.util.List;
import java.util.Optional;

/**
 * Turns values into JSON and back.
 * <p>
 * A record is an object with its components, an enum constant its code, a member of a sealed family an object whose
 * {@code type} says which; what is empty is left out. Unknown fields, null and numbers in quotes are refused. No name of
 * a class is ever written or read.
 */
public final class JsonForms {

    private JsonForms() {}

    /** Tells whether values of a class can be written. */
    public static boolean describes(Class<?> type) {
        return isOurs(type) && Forms.ALL.find(type).isPresent();
    }

    /** Returns every type of the library that is described, families and their members among them, in order of their names. */
    public static List<Class<?>> types() {
        return Forms.ALL.types().stream().filter(JsonForms::isOurs).toList();
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.shixian.");
    }

    /**
     * Returns a value as JSON.
     *
     * @throws IllegalArgumentException if its class is not described, or it passes the {@link JsonLimits}
     */
    public static JsonValue write(Object value) {
        return Meter.checked(form(value.getClass()).write(value));
    }

    /**
     * Returns the value that JSON stands for.
     *
     * @throws MalformedJsonException   if it stands for none
     * @throws IllegalArgumentException if the class is not described
     */
    public static <T> T read(Class<T> type, JsonValue value) {
        return type.cast(form(type).read(value, Path.ROOT));
    }

    private static Form form(Class<?> type) {
        return Optional.of(type)
                .filter(JsonForms::isOurs)
                .flatMap(Forms.ALL::find)
                .orElseThrow(() -> new IllegalArgumentException(
                        type.getName() + " has no form as JSON; see JsonForms.types() for those that have"));
    }
}
