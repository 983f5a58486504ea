package io.shixian.json;

import io.shixian.json.JsonValue.Fields;
import io.shixian.json.JsonValue.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The form of a sealed family: the form of the member that the field {@code type} names. */
final class FamilyForm implements Form {

    /** By their codes: a compiler may list the members of a family in any order. */
    private final Map<String, RecordForm> byCode = new TreeMap<>();

    private final Map<Class<?>, RecordForm> byClass = new HashMap<>();

    FamilyForm(Class<?> family, Forms forms) {
        add(family, forms);
    }

    private void add(Class<?> family, Forms forms) {
        for (Class<?> member : family.getPermittedSubclasses()) {
            if (member.isSealed()) {
                add(member, forms);
            } else {
                RecordForm form = (RecordForm) forms.of(member);
                String code = form.code().orElseThrow();
                if (byCode.put(code, form) != null) {
                    throw new IllegalStateException("two members of a family are named " + code);
                }
                byClass.put(member, form);
            }
        }
    }

    /** Returns the forms of the members in the order of their codes. */
    Collection<RecordForm> members() {
        return byCode.values();
    }

    @Override
    public JsonValue write(Object value) {
        return Optional.ofNullable(byClass.get(value.getClass())).orElseThrow().write(value);
    }

    @Override
    public Object read(JsonValue value, Path at) {
        String possible = "write one of " + String.join(", ", byCode.keySet());
        if (!(value instanceof Fields json)) {
            throw at.fault("is " + value.kind() + " and must be an object", possible + " as its type");
        }
        JsonValue type = Optional.ofNullable(json.fields().get(RecordForm.TYPE))
                .orElseThrow(() -> at.field(RecordForm.TYPE).fault("is missing", possible));
        if (!(type instanceof Text text)) {
            throw at.field(RecordForm.TYPE).fault("is " + type.kind() + " and must be a text", possible);
        }
        return Optional.ofNullable(byCode.get(text.text()))
                .orElseThrow(() -> at.field(RecordForm.TYPE).fault("is a text but no known type", possible))
                .read(value, at);
    }
}
