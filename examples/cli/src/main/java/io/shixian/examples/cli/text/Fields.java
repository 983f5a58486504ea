package io.shixian.examples.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a JSON object, read by name; a field that nobody knows is refused. */
public final class Fields {

    private final String where;
    private final ObjectNode node;

    private Fields(String where, ObjectNode node) {
        this.where = where;
        this.node = node;
    }

    /**
     * Returns the fields of an object.
     *
     * @param where what stands before the names of its fields in messages; blank, or the object's own name with a dot
     * @throws WrongUse if there is a field that is not known
     */
    public static Fields of(String where, ObjectNode node, List<String> known) {
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw new WrongUse(
                        "unknown field " + Quoted.of(where + name) + "; known are " + String.join(", ", known));
            }
        }
        return new Fields(where, node);
    }

    /** Tells whether there is a field of that name, whatever it holds. */
    public boolean has(String name) {
        return node.has(name);
    }

    /** Returns the names that are there, of some names. */
    public List<String> among(List<String> names) {
        return names.stream().filter(node::has).toList();
    }

    /**
     * Returns a text, if the field is there.
     *
     * @throws WrongUse if the field holds anything else
     */
    public Optional<String> text(String name) {
        return field(name).map(value -> text(name, value));
    }

    /**
     * Returns a text.
     *
     * @throws WrongUse if the field is missing, or holds anything else
     */
    public String requiredText(String name) {
        return text(name).orElseThrow(() -> missing(name));
    }

    /** Says that a field is missing. */
    public WrongUse missing(String name) {
        return new WrongUse("the field '" + where + name + "' is missing; add it");
    }

    /**
     * Returns a whole number, if the field is there.
     *
     * @throws WrongUse if the field holds anything else
     */
    public OptionalInt integer(String name) {
        Optional<JsonNode> value = field(name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!value.get().isIntegralNumber()) {
            throw wrong(name, value.get(), "a whole number");
        }
        if (!value.get().canConvertToInt()) {
            throw new WrongUse(
                    "the field '" + where + name + "' is a number out of range; it must be a whole number from "
                            + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
        }
        return OptionalInt.of(value.get().intValue());
    }

    /**
     * Requires a field to be {@code true}, or not to be there.
     *
     * @throws WrongUse if it holds anything else
     */
    public void requireTrue(String name) {
        Optional<JsonNode> value = field(name);
        if (value.isPresent() && !(value.get().isBoolean() && value.get().booleanValue())) {
            throw wrong(name, value.get(), "true");
        }
    }

    /**
     * Returns an object as it is, if the field is there.
     *
     * @throws WrongUse if the field holds anything else
     */
    public Optional<ObjectNode> object(String name) {
        return field(name).map(value -> {
            if (value instanceof ObjectNode object) {
                return object;
            }
            throw wrong(name, value, "an object");
        });
    }

    /**
     * Returns an object with its fields, if the field is there.
     *
     * @throws WrongUse if the field holds anything else, or one of its fields is not known
     */
    public Optional<Fields> fields(String name, List<String> known) {
        return object(name).map(object -> of(where + name + ".", object, known));
    }

    /**
     * Returns the texts of an array; none if the field is not there.
     *
     * @throws WrongUse if the field is no array, or holds anything else
     */
    public List<String> texts(String name) {
        return items(name).stream().map(item -> text(name, item)).toList();
    }

    /**
     * Returns the elements of an array; none if the field is not there.
     *
     * @throws WrongUse if the field is no array
     */
    public List<JsonNode> items(String name) {
        Optional<JsonNode> value = field(name);
        if (value.filter(found -> !found.isArray()).isPresent()) {
            throw wrong(name, value.get(), "an array");
        }
        List<JsonNode> items = new ArrayList<>();
        value.ifPresent(array -> array.forEach(items::add));
        return items;
    }

    /**
     * Returns an object whose fields are all of one kind; empty if the field is not there.
     *
     * @param kind what messages call that kind
     * @param read returns what a node holds, or nothing if it is of another kind
     * @throws WrongUse if the field holds anything else
     */
    public <T> Map<String, T> map(String name, String kind, Function<JsonNode, Optional<T>> read) {
        Map<String, T> map = new LinkedHashMap<>();
        object(name)
                .ifPresent(object -> object.properties().forEach(entry -> {
                    String key = name + "." + entry.getKey();
                    map.put(
                            entry.getKey(),
                            read.apply(entry.getValue()).orElseThrow(() -> wrong(key, entry.getValue(), kind)));
                }));
        return map;
    }

    private Optional<JsonNode> field(String name) {
        return node.optional(name);
    }

    private String text(String name, JsonNode value) {
        if (!value.isString()) {
            throw wrong(name, value, "a text");
        }
        return value.stringValue();
    }

    private WrongUse wrong(String name, JsonNode value, String kind) {
        // What it says may be personal, so only its kind is shown.
        return new WrongUse("the field '" + where + name + "' is " + Json.kind(value) + "; it must be " + kind);
    }
}
