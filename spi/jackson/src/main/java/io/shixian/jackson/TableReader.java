package io.shixian.jackson;

import io.shixian.core.procedure.Procedure;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a procedure in the form of its files; every fault is told, as for a file. */
final class TableReader extends ValueDeserializer<Procedure> {

    @Override
    public Procedure deserialize(JsonParser from, DeserializationContext context) {
        try {
            return ProcedureJson.read("procedure", from.readValueAsTree().toString());
        } catch (MalformedRulesException e) {
            MismatchedInputException mismatch = MismatchedInputException.from(from, Procedure.class, e.getMessage());
            mismatch.initCause(e);
            throw mismatch;
        }
    }

    @Override
    public Object deserializeWithType(JsonParser from, DeserializationContext context, TypeDeserializer ignored) {
        return deserialize(from, context);
    }
}
