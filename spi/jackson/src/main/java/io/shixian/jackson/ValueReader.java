package io.shixian.jackson;

import io.shixian.json.JsonForms;
import io.shixian.json.MalformedJsonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Makes a value of what a parser gives; what is wrong becomes an exception of Jackson with ours as its cause. */
final class ValueReader<T> extends ValueDeserializer<T> {

    private final Class<T> type;

    ValueReader(Class<T> type) {
        this.type = type;
    }

    @Override
    public T deserialize(JsonParser from, DeserializationContext context) {
        try {
            return JsonForms.read(type, Tokens.value(from));
        } catch (MalformedJsonException e) {
            MismatchedInputException mismatch = MismatchedInputException.from(from, type, e.getMessage());
            mismatch.initCause(e);
            throw mismatch;
        }
    }

    /** Never takes the name of a class from the text, whatever the mapper asks for. */
    @Override
    public Object deserializeWithType(JsonParser from, DeserializationContext context, TypeDeserializer ignored) {
        return deserialize(from, context);
    }
}
