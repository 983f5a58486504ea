package io.shixian.jackson;

import io.shixian.core.procedure.Procedure;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a procedure in the form of its files. */
final class TableWriter extends ValueSerializer<Procedure> {

    @Override
    public void serialize(Procedure procedure, JsonGenerator to, SerializationContext context) {
        ProcedureJson.write(procedure).serialize(to, context);
    }

    @Override
    public void serializeWithType(
            Procedure procedure, JsonGenerator to, SerializationContext context, TypeSerializer ignored) {
        serialize(procedure, to, context);
    }
}
