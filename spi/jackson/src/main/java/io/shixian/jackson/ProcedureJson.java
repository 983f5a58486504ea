package io.shixian.jackson;

import io.shixian.core.procedure.Procedure;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.databind.node.ObjectNode;

/** Procedures as JSON; the schema is the resource {@code META-INF/shixian/procedure.schema.json}. */
public final class ProcedureJson {

    private ProcedureJson() {}

    /**
     * Reads a procedure.
     *
     * @param file the name by which messages call it
     * @param json its text
     * @throws MalformedRulesException with every fault, such as an unknown field, a field that is there twice, a wrong type
     *                                 or an unsound table
     */
    public static Procedure read(String file, String json) {
        return RuleText.read(file, json, ProcedureReader::read);
    }

    /**
     * Reads a procedure likewise from a stream of UTF-8, which is left open.
     *
     * @param file the name by which messages call it
     * @param json its bytes
     * @throws MalformedRulesException with every fault
     * @throws IOException             if the stream can't be read
     */
    public static Procedure read(String file, InputStream json) throws IOException {
        return read(file, RuleText.of(file, json));
    }

    /** Returns all that a procedure's table says, from which {@link #read(String, String)} makes the same again. */
    public static ObjectNode write(Procedure procedure) {
        return new ProcedureWriter(procedure).object();
    }
}
