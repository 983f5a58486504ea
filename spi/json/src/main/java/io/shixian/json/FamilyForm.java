package io.shixian.json;

import io.shixian.json.JsonValue.Fields;
import io.shixian.json.JsonValue.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The form of a sealed family: the form of the member that the field {@code type} names. */
final class FamilyForm implements Form {

    private final Map<String, RecordForm> byCode = new LinkedHashMap<>();
    private final Map<Class<?>, RecordForm> byClass = new LinkedHashMap<>();

    FamilyForm(Class<?> family, Forms forms) {
        add(family, forms);
    }

    private void add(Class<?> family, Forms forms) {
        for (Class<?> member : family.getPermittedSubclasses()) {
            if (member.isSealed()) {
                add(member, forms);
            } else {
                RecordForm form = (RecordForm) forms.of(member);
                byCode.put(form.code().orElseThrow(), form);
                byClass.put(member, form);
            }
        }
    }

    Map<Class<?>, RecordForm> members() {
        return byClass;
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
