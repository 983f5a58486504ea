package io.shixian.examples.cli.script;

import io.shixian.examples.cli.text.Json;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the answer to a line of a script must hold.
 * <p>
 * A partial match: fields that it does not name are not compared. Elements of an array that name a {@code limit} are
 * compared with the element of that limit; else both arrays have as many elements, compared one by one. Moments are
 * compared as instants.
 */
final class Expectation {

    private final List<Difference> differences = new ArrayList<>();

    private Expectation() {}

    /** One place at which an answer is not as expected. */
    record Difference(String path, String expected, String got) {

        @Override
        public String toString() {
            return path + ": expected " + expected + ", got " + got;
        }
    }

    /** Returns where an answer differs from what was expected. */
    static List<Difference> differences(ObjectNode expected, ObjectNode answer) {
        Expectation expectation = new Expectation();
        expectation.object("", expected, answer);
        return expectation.differences;
    }

    private void object(String path, ObjectNode expected, JsonNode got) {
        expected.properties().forEach(entry -> {
            String name = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
            compare(name, entry.getValue(), got.optional(entry.getKey()));
        });
    }

    private void compare(String path, JsonNode expected, Optional<JsonNode> found) {
        JsonNode got = found.orElseGet(Json::absent);
        if (expected instanceof ObjectNode object && got.isObject()) {
            object(path, object, got);
        } else if (expected.isArray() && got.isArray()) {
            array(path, expected, got);
        } else if (!same(expected, got)) {
            differs(path, expected, got);
        }
    }

    private void array(String path, JsonNode expected, JsonNode got) {
        boolean byLimit = !expected.isEmpty()
                && expected.valueStream().allMatch(item -> item.path("limit").isString());
        if (byLimit) {
            for (JsonNode item : expected) {
                JsonNode limit = item.path("limit");
                compare(
                        path + "[" + limit.stringValue() + "]",
                        item,
                        got.valueStream()
                                .filter(other -> other.path("limit").equals(limit))
                                .findFirst());
            }
        } else if (expected.size() != got.size()) {
            differences.add(new Difference(path, expected.size() + " elements", String.valueOf(got.size())));
        } else {
            for (int i = 0; i < expected.size(); i++) {
                compare(path + "[" + i + "]", expected.get(i), Optional.of(got.get(i)));
            }
        }
    }

    private void differs(String path, JsonNode expected, JsonNode got) {
        differences.add(new Difference(path, shown(expected), shown(got)));
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "nothing" : Json.line(node);
    }

    private static boolean same(JsonNode expected, JsonNode got) {
        if (expected.isNull()) {
            return got.isMissingNode() || got.isNull();
        }
        if (expected.isNumber() && got.isNumber()) {
            return expected.decimalValue().compareTo(got.decimalValue()) == 0;
        }
        return expected.equals(got) || sameInstant(expected, got);
    }

    private static boolean sameInstant(JsonNode expected, JsonNode got) {
        if (!expected.isString() || !got.isString()) {
            return false;
        }
        try {
            return OffsetDateTime.parse(expected.stringValue()).isEqual(OffsetDateTime.parse(got.stringValue()));
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
