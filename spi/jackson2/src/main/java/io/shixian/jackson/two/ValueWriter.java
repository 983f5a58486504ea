package io.shixian.jackson.two;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.shixian.json.JsonForms;
import io.shixian.json.JsonValue;
import java.io.IOException;
import java.util.Map;

/** Hands a value to a generator, token by token, so that trees and other formats get it too. */
final class ValueWriter extends JsonSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator to, SerializerProvider provider) throws IOException {
        write(JsonForms.write(value), to);
    }

    /** Never adds the name of a class, whatever the mapper asks for. */
    @Override
    public void serializeWithType(Object value, JsonGenerator to, SerializerProvider provider, TypeSerializer ignored)
            throws IOException {
        serialize(value, to, provider);
    }

    private static void write(JsonValue value, JsonGenerator to) throws IOException {
        if (value instanceof JsonValue.Text text) {
            to.writeString(text.text());
        } else if (value instanceof JsonValue.Whole whole) {
            to.writeNumber(whole.number());
        } else if (value instanceof JsonValue.Flag flag) {
            to.writeBoolean(flag.flag());
        } else if (value instanceof JsonValue.Items items) {
            to.writeStartArray();
            for (JsonValue item : items.items()) {
                write(item, to);
            }
            to.writeEndArray();
        } else if (value instanceof JsonValue.Fields fields) {
            to.writeStartObject();
            for (Map.Entry<String, JsonValue> field : fields.fields().entrySet()) {
                to.writeFieldName(field.getKey());
                write(field.getValue(), to);
            }
            to.writeEndObject();
        }
    }
}
