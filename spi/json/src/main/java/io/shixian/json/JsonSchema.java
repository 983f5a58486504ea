package io.shixian.json;

import io.shixian.json.JsonValue.Fields;
import io.shixian.json.JsonValue.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The forms as a JSON Schema (draft 2020-12), with a definition for each type of {@link JsonForms#types()}.
 * <p>
 * The same text is a resource of the jar: {@code META-INF/shixian/values.schema.json}. A schema can't say all that the
 * values ask for; what it lets pass may still be refused.
 */
public final class JsonSchema {

    private JsonSchema() {}

    /** Returns the schema as text, indented, for people. */
    public static String text() {
        SchemaParts parts = new SchemaParts();
        Map<String, JsonValue> definitions = new TreeMap<>();
        for (Class<?> type : JsonForms.types()) {
            definitions.put(name(type), parts.definition(Forms.ALL.of(type)));
        }
        Map<String, JsonValue> schema = new LinkedHashMap<>();
        schema.put("$schema", new Text("https://json-schema.org/draft/2020-12/schema"));
        schema.put("title", new Text("The values of Shixian; refer to one of the definitions"));
        schema.put("$defs", new Fields(definitions));
        StringBuilder text = new StringBuilder();
        new JsonPrinter(text, true).print(new Fields(schema), 0);
        return text.append('\n').toString();
    }

    /**
     * Returns the name of a type's definition: the last part of its package and its own name, such as
     * {@code casefile.case-event} or {@code casefile.command.open}.
     *
     * @throws IllegalArgumentException if the type is not described
     */
    public static String name(Class<?> type) {
        if (!JsonForms.describes(type)) {
            throw new IllegalArgumentException(type.getName() + " is not described; see JsonForms.types()");
        }
        String area = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        StringBuilder name = new StringBuilder(area);
        for (String part :
                type.getName().substring(type.getPackageName().length() + 1).split("\\$")) {
            name.append('.').append(Kebab.of(part));
        }
        return name.toString();
    }
}
