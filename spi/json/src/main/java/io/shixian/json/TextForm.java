package io.shixian.json;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;

/**
 * The form of a type that has a text of its own.
 *
 * @param type    the type
 * @param what    what the text is called in messages
 * @param example what may be written, as an example; blank if anything may
 * @param writing gives the text
 * @param reading reads it back, and throws what the type throws at a wrong one
 */
record TextForm<T>(Class<T> type, String what, String example, Function<T, String> writing, Function<String, T> reading)
        implements WordForm {

    @Override
    public String text(Object value) {
        return writing.apply(type.cast(value));
    }

    @Override
    public Optional<Object> find(String text) {
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            // Its message would repeat the text.
            return Optional.empty();
        }
    }

    @Override
    public String possible() {
        return example.isBlank() ? "write " + what : "write " + what + " such as " + example;
    }
}
