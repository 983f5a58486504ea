package io.shixian.json;

import io.shixian.json.JsonValue.Fields;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The form of maps: an object, sorted by the keys.
 *
 * @param key   the form of the keys
 * @param value the form of the values
 */
record MapForm(WordForm key, Form value) implements Form {

    @Override
    public JsonValue write(Object map) {
        Map<String, JsonValue> fields = new TreeMap<>();
        ((Map<?, ?>) map).forEach((name, each) -> fields.put(key.text(name), value.write(each)));
        return new Fields(fields);
    }

    @Override
    public Object read(JsonValue json, Path at) {
        if (!(json instanceof Fields fields)) {
            throw at.fault("is " + json.kind() + " and must be an object", "write the entries between { and }");
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        Path entry = at.entry();
        fields.fields().forEach((name, each) -> {
            Object read = key.find(name)
                    .orElseThrow(() -> entry.fault("has a name that is not " + key.what(), key.possible()));
            if (map.containsKey(read)) {
                throw entry.fault("is there twice", "keep one of them");
            }
            map.put(read, value.read(each, entry));
        });
        return Collections.unmodifiableMap(map);
    }

    @Override
    public Optional<Object> whenAbsent() {
        return Optional.of(Map.of());
    }
}
