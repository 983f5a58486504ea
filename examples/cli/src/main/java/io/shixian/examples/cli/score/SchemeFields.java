package io.shixian.examples.cli.score;

import io.shixian.core.law.Label;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.WrongUse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a JSON object in a scheme; whatever is wrong is noted, and reading goes on. */
final class SchemeFields {

    private final String where;
    private final ObjectNode node;
    private final List<String> faults;

    /**
     * Begins to read an object.
     *
     * @param where  what stands before the names of its fields in faults
     * @param faults where faults are noted
     */
    SchemeFields(String where, ObjectNode node, List<String> faults) {
        this.where = where;
        this.node = node;
        this.faults = faults;
    }

    List<String> faults() {
        return faults;
    }

    void know(String... names) {
        List<String> known = Arrays.asList(names);
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> fault(name, "unknown field; known are " + String.join(", ", known)));
    }

    boolean has(String name) {
        return node.has(name);
    }

    Optional<String> text(String name) {
        return required(
                name, "a text", value -> value.isString() ? Optional.of(value.stringValue()) : Optional.empty());
    }

    Optional<Integer> integer(String name) {
        return required(
                name,
                "a whole number",
                value -> value.isIntegralNumber() && value.canConvertToInt()
                        ? Optional.of(value.intValue())
                        : Optional.empty());
    }

    Optional<BigDecimal> decimal(String name) {
        return required(
                name, "a number", value -> value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty());
    }

    Optional<SchemeFields> object(String name) {
        return required(
                name,
                "an object",
                value -> value instanceof ObjectNode object
                        ? Optional.of(new SchemeFields(where + name + ".", object, faults))
                        : Optional.empty());
    }

    Optional<Label> label(String name) {
        return object(name).flatMap(fields -> {
            fields.know("zh", "en");
            Optional<String> zh = fields.text("zh");
            Optional<String> en = fields.text("en");
            return zh.isPresent() && en.isPresent()
                    ? made(name, () -> new Label(zh.get(), en.get()))
                    : Optional.empty();
        });
    }

    /** Returns one of some values by its code. */
    <T> Optional<T> oneOf(String name, T[] values, Function<T, String> code) {
        return text(name).flatMap(text -> {
            Optional<T> found = Arrays.stream(values)
                    .filter(value -> code.apply(value).equals(text))
                    .findFirst();
            if (found.isEmpty()) {
                fault(
                        name,
                        Quoted.of(text) + " is none of them; write one of "
                                + Arrays.stream(values).map(code).collect(Collectors.joining(", ")));
            }
            return found;
        });
    }

    /** Returns the texts of an array. */
    Optional<List<String>> texts(String name) {
        return required(name, "an array of texts", value -> {
            List<String> texts = new ArrayList<>();
            value.forEach(item -> texts.add(item.isString() ? item.stringValue() : ""));
            return value.isArray() && !texts.contains("") ? Optional.of(texts) : Optional.empty();
        });
    }

    /** Returns the objects of an array. */
    Optional<List<SchemeFields>> objects(String name) {
        return required(name, "an array of objects", value -> {
            List<SchemeFields> objects = new ArrayList<>();
            for (JsonNode item : value) {
                if (item instanceof ObjectNode object) {
                    String place = where + name + "[" + (objects.size() + 1) + "].";
                    objects.add(new SchemeFields(place, object, faults));
                }
            }
            return value.isArray() && objects.size() == value.size() ? Optional.of(objects) : Optional.empty();
        });
    }

    /** Makes something of what was read; what the library refuses is noted as a fault of a field. */
    <T> Optional<T> made(String name, Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (IllegalArgumentException | WrongUse e) {
            fault(name, Optional.ofNullable(e.getMessage()).orElse("refused"));
            return Optional.empty();
        }
    }

    void fault(String name, String what) {
        faults.add(where + name + ": " + what);
    }

    private <T> Optional<T> required(String name, String kind, Function<JsonNode, Optional<T>> read) {
        Optional<JsonNode> value = node.optional(name);
        if (value.isEmpty()) {
            fault(name, "missing; add " + kind);
            return Optional.empty();
        }
        Optional<T> found = read.apply(value.get());
        if (found.isEmpty()) {
            fault(name, "it is " + Json.kind(value.get()) + "; write " + kind);
        }
        return found;
    }
}
