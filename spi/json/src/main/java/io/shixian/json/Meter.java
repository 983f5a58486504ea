package io.shixian.json;

import io.shixian.json.JsonValue.Fields;
import io.shixian.json.JsonValue.Items;
import io.shixian.json.JsonValue.Text;

/** Adds up what is read or written and refuses what is too much, or what UTF-8 can't carry. */
final class Meter {

    private int size;

    /** Refuses a value that could be written but not be read again. */
    static JsonValue checked(JsonValue value) {
        new Meter().measure(value, Path.ROOT, 0);
        return value;
    }

    private void measure(JsonValue value, Path at, int depth) {
        value(at, depth);
        if (value instanceof Text text) {
            text(text.text(), at);
        } else if (value instanceof Items items) {
            for (int i = 0; i < items.items().size(); i++) {
                measure(items.items().get(i), at.item(i), depth + 1);
            }
        } else if (value instanceof Fields fields) {
            fields.fields().forEach((name, field) -> {
                text(name, at);
                measure(field, at.field(name), depth + 1);
            });
        }
    }

    void value(Path at, int depth) {
        if (depth > JsonLimits.DEPTH) {
            throw at.fault(
                    "lies in more than " + JsonLimits.DEPTH + " objects and arrays",
                    "no value of the library is so deep, so write it flatter");
        }
        add(1, at);
    }

    void text(String text, Path at) {
        if (text.length() > JsonLimits.TEXT) {
            throw at.fault(
                    "has a text of more than " + JsonLimits.TEXT + " characters",
                    "shorten it, or keep it elsewhere and refer to it");
        }
        if (!isWhole(text)) {
            throw at.fault("has a text with half a character, one surrogate alone", "write whole characters");
        }
        add(text.length(), at);
    }

    private void add(int more, Path at) {
        size += more;
        if (size > JsonLimits.SIZE) {
            throw at.fault(
                    "is where more than " + JsonLimits.SIZE + " values and characters are reached", "split it up");
        }
    }

    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                boolean pair = Character.isHighSurrogate(unit)
                        && (i + 1 < text.length())
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
