package io.shixian.json;

import java.util.function.Function;

/**
 * The form of what is written as another record, because it has parts that are found elsewhere or not shown.
 *
 * @param type    the type
 * @param writing gives the record
 * @param whole   the form of that record
 * @param reading gives the value back; throws if it can't be
 * @param hint    what to do instead, or what the value asks for
 */
record ViewForm<T, V>(Class<T> type, Function<T, V> writing, Form whole, Function<Object, T> reading, String hint)
        implements Form {

    /** Returns the form of what can be written but not be read back. */
    static <T, V> ViewForm<T, V> writeOnly(Class<T> type, Function<T, V> writing, Form whole, String instead) {
        return new ViewForm<>(
                type,
                writing,
                whole,
                view -> {
                    throw new IllegalArgumentException(instead);
                },
                instead);
    }

    @Override
    public JsonValue write(Object value) {
        return whole.write(writing.apply(type.cast(value)));
    }

    @Override
    public Object read(JsonValue value, Path at) {
        Object view = whole.read(value, at);
        try {
            return reading.apply(view);
        } catch (IllegalArgumentException e) {
            // Its message may repeat a value.
            throw at.fault("can't be read as " + Kebab.of(type.getSimpleName()).replace('-', ' '), hint);
        }
    }
}
