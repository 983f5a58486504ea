package io.shixian.json;

import io.shixian.json.JsonValue.Flag;

/** The form of true and false. */
final class FlagForm implements Form {

    @Override
    public JsonValue write(Object value) {
        return new Flag((Boolean) value);
    }

    @Override
    public Object read(JsonValue value, Path at) {
        if (value instanceof Flag flag) {
            return flag.flag();
        }
        throw at.fault("is " + value.kind() + " and must be true or false", "write true or false, without quotes");
    }
}
