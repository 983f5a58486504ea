package io.shixian.json;

import io.shixian.json.JsonValue.Fields;
import io.shixian.json.JsonValue.Text;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of a record: an object with its components in order, behind the type if it is a member of a family. */
final class RecordForm implements Form {

    static final String TYPE = "type";

    private final Class<?> type;
    private final Optional<String> code;
    private final Map<String, Form> components = new LinkedHashMap<>();
    private final List<RecordComponent> accessors;
    private final Constructor<?> constructor;
    private final Optional<Object> whenAbsent;

    RecordForm(Class<?> type, Optional<String> code, Forms forms) {
        this.type = type;
        this.code = code;
        accessors = List.of(type.getRecordComponents());
        accessors.forEach(component -> components.put(component.getName(), forms.of(component.getGenericType())));
        if (isFamily() && components.containsKey(TYPE)) {
            throw new IllegalStateException(type + " has a component of its own named " + TYPE);
        }
        constructor = constructor();
        boolean empties = !isFamily()
                && components.values().stream()
                        .allMatch(form -> form.whenAbsent().isPresent());
        whenAbsent = empties ? Optional.of(read(new Fields(Map.of()), Path.ROOT)) : Optional.empty();
    }

    private Constructor<?> constructor() {
        try {
            return type.getConstructor(
                    accessors.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no public canonical constructor", e);
        }
    }

    private boolean isFamily() {
        return code.isPresent();
    }

    Optional<String> code() {
        return code;
    }

    Map<String, Form> components() {
        return components;
    }

    @Override
    public JsonValue write(Object value) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        code.ifPresent(word -> fields.put(TYPE, new Text(word)));
        for (RecordComponent component : accessors) {
            Form form = forComponent(component);
            Object each = get(component, value);
            if (!form.isLeftOut(each)) {
                fields.put(component.getName(), form.write(each));
            }
        }
        return new Fields(fields);
    }

    private Form forComponent(RecordComponent component) {
        return Optional.ofNullable(components.get(component.getName())).orElseThrow();
    }

    private static Object get(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("can't read " + component, e);
        }
    }

    @Override
    public Object read(JsonValue value, Path at) {
        if (!(value instanceof Fields json)) {
            throw at.fault("is " + value.kind() + " and must be an object", "write an object with " + names());
        }
        Map<String, JsonValue> fields = json.fields();
        code.ifPresent(word -> check(word, fields, at));
        fields.keySet().stream().filter(name -> !isKnown(name)).findFirst().ifPresent(name -> {
            throw at.field(name).fault("is an unknown field", "possible are " + names());
        });
        List<Object> arguments = new ArrayList<>();
        components.forEach((name, form) -> arguments.add(
                fields.containsKey(name)
                        ? form.read(Optional.ofNullable(fields.get(name)).orElseThrow(), at.field(name))
                        : form.whenAbsent()
                                .orElseThrow(() -> at.field(name)
                                        .fault("is missing", "only these may be left out: " + leftOut()))));
        return made(arguments, at);
    }

    private static void check(String word, Map<String, JsonValue> fields, Path at) {
        if (!new Text(word).equals(fields.get(TYPE))) {
            throw at.field(TYPE).fault("is missing or of another type", "write '" + word + "'");
        }
    }

    private Object made(List<Object> arguments, Path at) {
        try {
            return constructor.newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            // The cause is not passed on: it may repeat a value.
            throw at.fault("is refused by the rules of " + Kebab.of(type.getSimpleName()), Rules.of(type));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("can't make a " + type, e);
        }
    }

    private boolean isKnown(String name) {
        return components.containsKey(name) || (isFamily() && name.equals(TYPE));
    }

    private String names() {
        return (isFamily() ? TYPE + ", " : "") + String.join(", ", components.keySet());
    }

    private String leftOut() {
        String names = String.join(
                ", ",
                components.keySet().stream()
                        .filter(name -> Optional.ofNullable(components.get(name))
                                .flatMap(Form::whenAbsent)
                                .isPresent())
                        .toList());
        return names.isEmpty() ? "none" : names;
    }

    @Override
    public Optional<Object> whenAbsent() {
        return whenAbsent;
    }
}
