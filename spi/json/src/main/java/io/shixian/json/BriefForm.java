package io.shixian.json;

import io.shixian.json.JsonValue.Text;
import java.util.Optional;
import java.util.function.Function;

/**
 * The form of what the library may know already: a text names it, and everything else is written out.
 *
 * @param name  gives the text that may name a value
 * @param known finds what a text names; empty if it names nothing
 * @param same  tells whether two values are the same in every component
 * @param whole the form of what is written out
 * @param what  what the text is called in messages
 * @param hint  what may be written
 */
record BriefForm<T>(
        Class<T> type,
        Function<T, String> name,
        Function<String, Optional<T>> known,
        SameTest<T> same,
        Form whole,
        String what,
        String hint)
        implements Form {

    /** Tells whether two values are the same in every component, whatever their {@code equals} leaves out. */
    interface SameTest<T> {

        /** Compares two values. */
        boolean areSame(T one, T other);
    }

    @Override
    public JsonValue write(Object value) {
        T own = type.cast(value);
        String text = name.apply(own);
        return known.apply(text).filter(found -> same.areSame(found, own)).isPresent()
                ? new Text(text)
                : whole.write(value);
    }

    @Override
    public Object read(JsonValue value, Path at) {
        if (value instanceof Text text) {
            return known.apply(text.text()).orElseThrow(() -> at.fault("is a text but not " + what, hint));
        }
        return whole.read(value, at);
    }
}
