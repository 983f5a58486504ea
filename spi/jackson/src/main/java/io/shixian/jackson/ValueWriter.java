package io.shixian.jackson;

import io.shixian.json.JsonForms;
import io.shixian.json.JsonValue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Hands a value to a generator, token by token, so that trees and other formats get it too. */
final class ValueWriter extends ValueSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator to, SerializationContext context) {
        write(JsonForms.write(value), to);
    }

    /** Never adds the name of a class, whatever the mapper asks for. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator to, SerializationContext context, TypeSerializer ignored) {
        serialize(value, to, context);
    }

    private static void write(JsonValue value, JsonGenerator to) {
        if (value instanceof JsonValue.Text text) {
            to.writeString(text.text());
        } else if (value instanceof JsonValue.Whole whole) {
            to.writeNumber(whole.number());
        } else if (value instanceof JsonValue.Flag flag) {
            to.writeBoolean(flag.flag());
        } else if (value instanceof JsonValue.Items items) {
            to.writeStartArray();
            items.items().forEach(item -> write(item, to));
            to.writeEndArray();
        } else if (value instanceof JsonValue.Fields fields) {
            to.writeStartObject();
            fields.fields().forEach((name, field) -> {
                to.writeName(name);
                write(field, to);
            });
            to.writeEndObject();
        }
    }
}
