package io.shixian.json;

import io.shixian.json.JsonValue.Fields;
import io.shixian.json.JsonValue.Flag;
import io.shixian.json.JsonValue.Items;
import io.shixian.json.JsonValue.Text;
import io.shixian.json.JsonValue.Whole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a schema says of each kind of form. */
final class SchemaParts {

    private final Map<Form, String> names = new HashMap<>();

    SchemaParts() {
        JsonForms.types().forEach(type -> names.put(Forms.ALL.of(type), JsonSchema.name(type)));
    }

    /** Returns a reference where a form has a definition, and else the definition itself. */
    private JsonValue of(Form form) {
        return Optional.ofNullable(names.get(form))
                .<JsonValue>map(name -> fields("$ref", new Text("#/$defs/" + name)))
                .orElseGet(() -> definition(form));
    }

    JsonValue definition(Form form) {
        if (form instanceof WordForm words) {
            return words(words);
        }
        if (form instanceof FlagForm) {
            return typed("boolean");
        }
        if (form instanceof WholeForm whole) {
            Map<String, JsonValue> schema = typed("integer").fields();
            return and(schema, Map.of("minimum", new Whole(whole.least()), "maximum", new Whole(whole.most())));
        }
        if (form instanceof OptionalForm optional) {
            return of(optional.inner());
        }
        if (form instanceof ItemsForm items) {
            Map<String, JsonValue> schema = and(typed("array").fields(), Map.of("items", of(items.item())))
                    .fields();
            return items.isSet() ? and(schema, Map.of("uniqueItems", new Flag(true))) : new Fields(schema);
        }
        if (form instanceof PartiesForm parties) {
            return of(parties.entries());
        }
        if (form instanceof MapForm map) {
            return and(
                    typed("object").fields(),
                    Map.of("propertyNames", of(map.key()), "additionalProperties", of(map.value())));
        }
        return large(form);
    }

    private JsonValue large(Form form) {
        if (form instanceof RecordForm whole) {
            return record(whole);
        }
        if (form instanceof FamilyForm family) {
            return fields(
                    "oneOf", new Items(family.members().stream().map(this::of).toList()));
        }
        if (form instanceof ViewForm<?, ?> view) {
            return of(view.whole());
        }
        BriefForm<?> brief = (BriefForm<?>) form;
        JsonValue text = brief.codes().isEmpty() ? typed("string") : fields("enum", texts(brief.codes()));
        return fields("anyOf", new Items(List.of(text, of(brief.whole()))));
    }

    private JsonValue record(RecordForm form) {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        form.code().ifPresent(code -> {
            properties.put(RecordForm.TYPE, fields("const", new Text(code)));
            required.add(RecordForm.TYPE);
        });
        form.components().forEach((name, component) -> {
            properties.put(name, of(component));
            if (component.whenAbsent().isEmpty()) {
                required.add(name);
            }
        });
        Map<String, JsonValue> schema = new LinkedHashMap<>(typed("object").fields());
        schema.put("properties", new Fields(properties));
        schema.put("required", texts(required));
        schema.put("additionalProperties", new Flag(false));
        return new Fields(schema);
    }

    private static JsonValue words(WordForm form) {
        if (form instanceof EnumForm codes) {
            return fields("enum", texts(codes.codes()));
        }
        TextForm<?> text = (TextForm<?>) form;
        return text.example().isBlank()
                ? and(typed("string").fields(), Map.of("maxLength", new Whole(JsonLimits.TEXT)))
                : and(typed("string").fields(), Map.of("examples", texts(List.of(text.example()))));
    }

    private static Items texts(List<String> texts) {
        return new Items(texts.stream().<JsonValue>map(Text::new).toList());
    }

    private static Fields typed(String type) {
        return fields("type", new Text(type));
    }

    private static Fields fields(String name, JsonValue value) {
        return new Fields(Map.of(name, value));
    }

    /** Adds fields by their names, so that the text is the same always. */
    private static Fields and(Map<String, JsonValue> first, Map<String, JsonValue> more) {
        Map<String, JsonValue> fields = new LinkedHashMap<>(first);
        more.keySet().stream()
                .sorted()
                .forEach(name ->
                        fields.put(name, Optional.ofNullable(more.get(name)).orElseThrow()));
        return new Fields(fields);
    }
}
