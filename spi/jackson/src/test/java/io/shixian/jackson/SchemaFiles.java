package io.shixian.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the schema files anew: run {@code main} in the folder of this module when the vocabulary has changed. */
final class SchemaFiles {

    static final Map<String, String> TEXTS = Map.of(
            "rule-book.schema.json", text(SchemaDraft.ruleBook()),
            "procedure.schema.json", text(SchemaDraft.procedure()));

    private SchemaFiles() {}

    private static String text(Object schema) {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(schema)
                        .replace("\r\n", "\n")
                + "\n";
    }

    static String shipped(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(RuleBookJson.class.getResourceAsStream("/META-INF/shixian/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, String> schema : TEXTS.entrySet()) {
            Files.writeString(Path.of("src/main/resources/META-INF/shixian", schema.getKey()), schema.getValue());
        }
    }
}
