package io.shixian.jackson;

import io.shixian.json.JsonAssembly;
import io.shixian.json.JsonValue;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** Takes one value from a parser, from its current token to its last. */
final class Tokens {

    private Tokens() {}

    static JsonValue value(JsonParser from) {
        JsonAssembly assembly = new JsonAssembly();
        try {
            take(from.currentToken(), from, assembly);
            Optional<JsonValue> value = assembly.result();
            while (value.isEmpty()) {
                take(from.nextToken(), from, assembly);
                value = assembly.result();
            }
            return value.get();
        } catch (StreamReadException | StreamConstraintsException e) {
            // Not passed on: it may repeat what stands there.
            throw assembly.noJson();
        }
    }

    private static void take(JsonToken token, JsonParser from, JsonAssembly to) {
        switch (token) {
            case START_OBJECT -> to.beginFields();
            case START_ARRAY -> to.beginItems();
            case END_OBJECT, END_ARRAY -> to.end();
            case PROPERTY_NAME -> to.name(from.currentName());
            case VALUE_STRING -> to.text(from.getString());
            case VALUE_NUMBER_INT -> whole(from, to);
            case VALUE_NUMBER_FLOAT -> to.otherNumber();
            case VALUE_TRUE, VALUE_FALSE -> to.flag(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> to.nothing();
            default -> throw to.noJson();
        }
    }

    private static void whole(JsonParser from, JsonAssembly to) {
        try {
            to.whole(from.getLongValue());
        } catch (InputCoercionException e) {
            to.otherNumber();
        }
    }
}
