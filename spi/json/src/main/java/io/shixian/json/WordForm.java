package io.shixian.json;

import io.shixian.json.JsonValue.Text;
import java.util.Optional;

/** The form of what a text stands for, so that it can also be the key of a map. */
interface WordForm extends Form {

    /** Returns the text of a value. */
    String text(Object value);

    /** Returns the value of a text; empty if it is none. */
    Optional<Object> find(String text);

    /** Returns what the text is called in messages, such as {@code a day}. */
    String what();

    /** Returns what may be written, for messages. */
    String possible();

    @Override
    default JsonValue write(Object value) {
        return new Text(text(value));
    }

    @Override
    default Object read(JsonValue value, Path at) {
        if (value instanceof Text text) {
            return find(text.text()).orElseThrow(() -> at.fault("is a text but not " + what(), possible()));
        }
        throw at.fault("is " + value.kind() + " and must be a text", possible());
    }
}
