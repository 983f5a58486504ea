package io.shixian.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the schema that is a resource of the jar; run it from the folder of this module after a type has changed. */
final class SchemaFile {

    static final Path FILE = Path.of("src/main/resources/META-INF/shixian/values.schema.json");

    private SchemaFile() {}

    public static void main(String[] none) throws IOException {
        Files.writeString(FILE, JsonSchema.text());
    }
}
