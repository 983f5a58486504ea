package io.shixian.jackson;

import io.shixian.core.catalog.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.databind.node.ObjectNode;

/** Rule books as JSON; the schema is the resource {@code META-INF/shixian/rule-book.schema.json}. */
public final class RuleBookJson {

    private RuleBookJson() {}

    /**
     * Reads a rule book, or a file with one procedure as a book that brings it.
     *
     * @param file the name by which messages call it
     * @param json its text
     * @throws MalformedRulesException with every fault, such as an unknown field, a field that is there twice, a wrong type
     *                                 or an unsound procedure; whether the book fits a catalog shows when it is laid on it
     */
    public static RuleBook read(String file, String json) {
        return RuleText.read(file, json, RuleBookReader::read);
    }

    /**
     * Reads a rule book likewise from a stream of UTF-8, which is left open.
     *
     * @param file the name by which messages call it
     * @param json its bytes
     * @throws MalformedRulesException with every fault
     * @throws IOException             if the stream can't be read
     */
    public static RuleBook read(String file, InputStream json) throws IOException {
        return read(file, RuleText.of(file, json));
    }

    /** Returns a rule book as JSON from which {@link #read(String, String)} makes the same again. */
    public static ObjectNode write(RuleBook book) {
        return new RuleBookWriter(book).object();
    }
}
