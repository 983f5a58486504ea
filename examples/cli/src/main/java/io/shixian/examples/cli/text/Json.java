package io.shixian.examples.cli.text;

import io.shixian.core.law.Label;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as this program reads and writes it: one object a line, its fields in the order in which they were put. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    // The parser says where the text began that it could not end; of a line we hold no name, so it says nothing.
    private static final Pattern NOWHERE = Pattern.compile(" \\(start marker at \\[Source: .*]\\)");

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{6,}[\\dXx]*");

    private Json() {}

    /** Returns a new, empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Returns a new, empty array. */
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** Returns the node that stands for a field that is not there. */
    public static JsonNode absent() {
        return JsonNodeFactory.instance.missingNode();
    }

    /** Returns a wording as {@code {"zh": …, "en": …}}. */
    public static ObjectNode label(Label label) {
        return object().put("zh", label.zh()).put("en", label.en());
    }

    /** Returns a node on one line. */
    public static String line(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /**
     * Reads one object from a line; a field that is there twice is refused.
     *
     * @throws WrongUse if the line is anything else
     */
    public static ObjectNode readObject(String line) {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JacksonException e) {
            throw new WrongUse("not JSON: " + why(e) + "; write one JSON object a line", e);
        }
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new WrongUse("the line is " + kind(node) + "; write one JSON object, {…}, a line");
    }

    /** Returns what a node is, but not what it says. */
    public static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> "a text";
            case NUMBER -> node.isIntegralNumber() ? "a whole number" : "a number with a fraction";
            case BOOLEAN -> "true or false";
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case NULL -> "null";
            default -> "nothing";
        };
    }

    private static String why(JacksonException e) {
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        // A broken line may hold somebody's number; messages show none of it.
        String message = NOWHERE.matcher(e.getOriginalMessage()).replaceAll("");
        return LONG_NUMBER.matcher(message).replaceAll("…") + (column > 0 ? " (column " + column + ")" : "");
    }
}
