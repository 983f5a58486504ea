package io.shixian.json;

import io.shixian.json.JsonValue.Fields;
import io.shixian.json.JsonValue.Flag;
import io.shixian.json.JsonValue.Items;
import io.shixian.json.JsonValue.Text;
import io.shixian.json.JsonValue.Whole;
import java.util.List;
import java.util.Map;

/**
 * Prints JSON.
 *
 * @param to     where to
 * @param spread on a line for each item and field, indented, for people; else without any blank
 */
record JsonPrinter(StringBuilder to, boolean spread) {

    private static final String HEX = "0123456789ABCDEF";

    void print(JsonValue value, int depth) {
        if (value instanceof Text text) {
            quoted(text.text());
        } else if (value instanceof Whole whole) {
            to.append(whole.number());
        } else if (value instanceof Flag flag) {
            to.append(flag.flag());
        } else if (value instanceof Items items) {
            items(items.items(), depth);
        } else if (value instanceof Fields fields) {
            fields(fields.fields(), depth);
        } else {
            throw new IllegalArgumentException(value.kind() + " is no value of the library and is never printed");
        }
    }

    private void items(List<JsonValue> items, int depth) {
        to.append('[');
        String between = "";
        for (JsonValue item : items) {
            to.append(between);
            line(depth + 1);
            print(item, depth + 1);
            between = ",";
        }
        if (!items.isEmpty()) {
            line(depth);
        }
        to.append(']');
    }

    private void fields(Map<String, JsonValue> fields, int depth) {
        to.append('{');
        String between = "";
        for (Map.Entry<String, JsonValue> field : fields.entrySet()) {
            to.append(between);
            line(depth + 1);
            quoted(field.getKey());
            to.append(spread ? ": " : ":");
            print(field.getValue(), depth + 1);
            between = ",";
        }
        if (!fields.isEmpty()) {
            line(depth);
        }
        to.append('}');
    }

    private void line(int depth) {
        if (spread) {
            to.append('\n').append("  ".repeat(depth));
        }
    }

    private void quoted(String text) {
        to.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"' -> to.append("\\\"");
                case '\\' -> to.append("\\\\");
                case '\b' -> to.append("\\b");
                case '\t' -> to.append("\\t");
                case '\n' -> to.append("\\n");
                case '\f' -> to.append("\\f");
                case '\r' -> to.append("\\r");
                default -> plain(unit);
            }
        }
        to.append('"');
    }

    private void plain(char unit) {
        if (unit < ' ') {
            to.append("\\u00").append(HEX.charAt(unit >> 4)).append(HEX.charAt(unit & 15));
        } else {
            to.append(unit);
        }
    }
}
