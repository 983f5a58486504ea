package io.shixian.json;

import io.shixian.json.JsonValue.Fields;
import io.shixian.json.JsonValue.Flag;
import io.shixian.json.JsonValue.Items;
import io.shixian.json.JsonValue.Text;
import io.shixian.json.JsonValue.Whole;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a {@link JsonValue} together from the tokens of a library's parser, as they come. Not for several threads.
 * <p>
 * Each method throws {@link MalformedJsonException} once a limit is passed or a field is there twice, so that nothing too
 * large is kept.
 */
public final class JsonAssembly {

    private final Meter meter = new Meter();
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<JsonValue> result = Optional.empty();

    /** An object or array that has not ended; the name is that of the field whose value comes next. */
    private static final class Open {

        private final boolean isArray;
        private final Path at;
        private final Map<String, JsonValue> fields = new LinkedHashMap<>();
        private final List<JsonValue> items = new ArrayList<>();
        private String name = "";

        Open(boolean isArray, Path at) {
            this.isArray = isArray;
            this.at = at;
        }

        Path next() {
            return isArray ? at.item(items.size()) : at.field(name);
        }

        void add(JsonValue value) {
            if (isArray) {
                items.add(value);
            } else {
                fields.put(name, value);
            }
        }

        JsonValue end() {
            return isArray ? new Items(items) : new Fields(fields);
        }
    }

    /** Begins with the first token. */
    public JsonAssembly() {}

    /** Takes the beginning of an object. */
    public void beginFields() {
        begin(false);
    }

    /** Takes the beginning of an array. */
    public void beginItems() {
        begin(true);
    }

    private void begin(boolean isArray) {
        Path at = at();
        meter.value(at, open.size() + 1);
        open.push(new Open(isArray, at));
    }

    /** Takes the name of a field, whose value comes next. */
    public void name(String name) {
        Open object = open.element();
        object.name = name;
        meter.text(name, object.at);
        if (object.fields.containsKey(name)) {
            throw object.next().fault("is there twice", "keep one of them");
        }
    }

    /** Takes the end of the object or array begun last. */
    public void end() {
        keep(open.pop().end());
    }

    /** Takes a text. */
    public void text(String text) {
        meter.text(text, at());
        leaf(new Text(text));
    }

    /** Takes a whole number. */
    public void whole(long number) {
        leaf(new Whole(number));
    }

    /** Takes a number that is not whole or that {@code long} can't hold. */
    public void otherNumber() {
        leaf(JsonValue.OTHER_NUMBER);
    }

    /** Takes true or false. */
    public void flag(boolean flag) {
        leaf(new Flag(flag));
    }

    /** Takes null. */
    public void nothing() {
        leaf(JsonValue.NULL);
    }

    private void leaf(JsonValue value) {
        meter.value(at(), open.size());
        keep(value);
    }

    private void keep(JsonValue value) {
        if (open.isEmpty()) {
            result = Optional.of(value);
        } else {
            open.element().add(value);
        }
    }

    private Path at() {
        return open.isEmpty() ? Path.ROOT : open.element().next();
    }

    /** Returns the value once its last token was taken; empty before. */
    public Optional<JsonValue> result() {
        return result;
    }

    /** Returns a fault of the text itself at the place reached, for a parser that finds no JSON there. */
    public MalformedJsonException noJson() {
        return at().fault("is not well-formed JSON, or ends too early", "check the text from there on");
    }
}
