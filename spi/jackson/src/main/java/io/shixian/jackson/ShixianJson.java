package io.shixian.jackson;

import io.shixian.json.CanonicalJson;
import io.shixian.json.JsonForms;
import io.shixian.json.JsonLimits;
import io.shixian.json.MalformedJsonException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values as JSON text, by a mapper that is set up for it: within the {@link JsonLimits}, and printing what
 * {@link CanonicalJson} prints.
 */
public final class ShixianJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(4L * JsonLimits.SIZE)
                            .maxStringLength(JsonLimits.SIZE)
                            .build())
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new ShixianModule())
            .build();

    private ShixianJson() {}

    /** Returns the mapper; {@code rebuild()} gives a host one of its own to add to. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /**
     * Returns a value as text, the canonical one; the mapper prints the same.
     *
     * @throws IllegalArgumentException if its type is not described, or it passes the {@link JsonLimits}
     */
    public static String write(Object value) {
        return CanonicalJson.text(value);
    }

    /**
     * Reads a value from text.
     *
     * @throws MalformedJsonException   if the text is not what the type asks for
     * @throws IllegalArgumentException if the type is not described
     */
    public static <T> T read(Class<T> type, String json) {
        return read(type, () -> MAPPER.readValue(json, type));
    }

    /**
     * Reads a value from UTF-8.
     *
     * @throws MalformedJsonException   if the text is not what the type asks for
     * @throws IllegalArgumentException if the type is not described
     */
    public static <T> T read(Class<T> type, byte[] json) {
        return read(type, () -> MAPPER.readValue(json, type));
    }

    private interface Reading<T> {

        T value();
    }

    private static <T> T read(Class<T> type, Reading<T> reading) {
        if (!JsonForms.describes(type)) {
            throw new IllegalArgumentException(
                    type.getName() + " has no form as JSON; see JsonForms.types() for those that have");
        }
        try {
            return Optional.ofNullable(reading.value())
                    .orElseThrow(() -> new MalformedJsonException("$", "is null", "write a value"));
        } catch (JacksonException e) {
            if (e.getCause() instanceof MalformedJsonException fault) {
                throw fault;
            }
            // Not passed on: it may repeat what stands there.
            throw new MalformedJsonException(
                    "$", "is not one well-formed value of JSON" + place(e), "check the text there");
        }
    }

    private static String place(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null ? "" : ", at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
}
