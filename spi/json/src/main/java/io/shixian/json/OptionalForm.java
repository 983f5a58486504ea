package io.shixian.json;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * The form of what may be missing: the field is left out then.
 *
 * @param inner what it is if it is there
 * @param none  nothing
 * @param some  puts what is there into its optional
 * @param value takes it out
 */
record OptionalForm(Form inner, Object none, Function<Object, Object> some, Function<Object, Object> value)
        implements Form {

    OptionalForm {
        if (inner.whenAbsent().isPresent()) {
            throw new IllegalStateException("an optional of what may be left out itself can't be read back: " + inner);
        }
    }

    static OptionalForm of(Form inner) {
        return new OptionalForm(
                inner, Optional.empty(), Optional::of, optional -> ((Optional<?>) optional).orElseThrow());
    }

    static OptionalForm ofInt() {
        return new OptionalForm(
                new WholeForm(false),
                OptionalInt.empty(),
                number -> OptionalInt.of((Integer) number),
                optional -> ((OptionalInt) optional).orElseThrow());
    }

    static OptionalForm ofLong() {
        return new OptionalForm(
                new WholeForm(true),
                OptionalLong.empty(),
                number -> OptionalLong.of((Long) number),
                optional -> ((OptionalLong) optional).orElseThrow());
    }

    @Override
    public JsonValue write(Object optional) {
        return inner.write(value.apply(optional));
    }

    @Override
    public Object read(JsonValue json, Path at) {
        return some.apply(inner.read(json, at));
    }

    @Override
    public Optional<Object> whenAbsent() {
        return Optional.of(none);
    }
}
