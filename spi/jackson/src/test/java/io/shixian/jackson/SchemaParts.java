package io.shixian.jackson;

import io.shixian.core.law.Codes;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The building blocks of a schema: one kind of value each, and objects of them. */
final class SchemaParts {

    private SchemaParts() {}

    static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode ref(String name) {
        return node().put("$ref", "#/$defs/" + name);
    }

    static ObjectNode of(String type) {
        return node().put("type", type);
    }

    static ObjectNode whole(int least) {
        return of("integer").put("minimum", least).put("maximum", Integer.MAX_VALUE);
    }

    static ObjectNode list(ObjectNode items) {
        ObjectNode list = of("array");
        list.set("items", items);
        return list.put("maxItems", Fields.MOST_ITEMS);
    }

    static ObjectNode words(Enum<?>[] values) {
        ObjectNode node = node();
        ArrayNode words = node.putArray("enum");
        Arrays.stream(values).map(Codes::of).forEach(words::add);
        return node;
    }

    private static ObjectNode orNull(ObjectNode part) {
        ObjectNode either = node();
        either.putArray("anyOf").add(part).add(of("null"));
        return either;
    }

    /** An object with nothing but some fields: the first list must be there, of the second each may be absent or null. */
    static ObjectNode object(Map<String, ObjectNode> required, Map<String, ObjectNode> optional) {
        Map<String, ObjectNode> nullable = new TreeMap<>();
        optional.forEach((name, part) -> nullable.put(name, orNull(part)));
        return strict(required, nullable);
    }

    /** An object likewise, where what is optional can't be null. */
    static ObjectNode strict(Map<String, ObjectNode> required, Map<String, ObjectNode> optional) {
        ObjectNode object = of("object");
        ObjectNode fields = object.putObject("properties");
        Stream.of(required, optional)
                .forEach(some -> new TreeMap<>(some).forEach((name, part) -> {
                    ObjectNode told = part.deepCopy();
                    SchemaWords.of(name).ifPresent(words -> told.put("description", words));
                    fields.set(name, told);
                }));
        ArrayNode names = object.putArray("required");
        new TreeMap<>(required).keySet().forEach(names::add);
        return object.put("additionalProperties", false);
    }
}
