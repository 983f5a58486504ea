package io.shixian.json;

import java.nio.charset.StandardCharsets;

/**
 * Prints values as JSON the same way always, whichever library a host uses: for digests and signatures.
 * <p>
 * Fields stand in the order of the record's components, with {@code type} first where it tells members of a family apart;
 * entries of maps by their keys and items of sets by their texts, in the order of UTF-16; nothing empty, no blanks. Only
 * what JSON asks for is escaped, control characters without a short escape as four upper-case hexadecimal digits.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * Returns a value as text.
     *
     * @throws IllegalArgumentException if {@link JsonForms} has no form for it, or it passes the {@link JsonLimits}
     */
    public static String text(Object value) {
        return text(JsonForms.write(value));
    }

    /**
     * Returns a value as UTF-8.
     *
     * @throws IllegalArgumentException if {@link JsonForms} has no form for it, or it passes the {@link JsonLimits}
     */
    public static byte[] bytes(Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns JSON as text. */
    public static String text(JsonValue value) {
        StringBuilder text = new StringBuilder(256);
        new JsonPrinter(text, false).print(value, 0);
        return text.toString();
    }
}
