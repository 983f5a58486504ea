package io.shixian.jackson.two;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.shixian.json.JsonForms;
import io.shixian.json.MalformedJsonException;
import java.io.IOException;

/** Makes a value of what a parser gives; what is wrong becomes an exception of Jackson with ours as its cause. */
final class ValueReader<T> extends JsonDeserializer<T> {

    private final Class<T> type;

    ValueReader(Class<T> type) {
        this.type = type;
    }

    @Override
    public T deserialize(JsonParser from, DeserializationContext context) throws IOException {
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
    public Object deserializeWithType(JsonParser from, DeserializationContext context, TypeDeserializer ignored)
            throws IOException {
        return deserialize(from, context);
    }
}
