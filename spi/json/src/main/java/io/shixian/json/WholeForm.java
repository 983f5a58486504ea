package io.shixian.json;

import io.shixian.json.JsonValue.Whole;

/**
 * The form of whole numbers.
 *
 * @param isLong whether 64 bits are kept; else 32
 */
record WholeForm(boolean isLong) implements Form {

    long least() {
        return isLong ? Long.MIN_VALUE : Integer.MIN_VALUE;
    }

    long most() {
        return isLong ? Long.MAX_VALUE : Integer.MAX_VALUE;
    }

    @Override
    public JsonValue write(Object value) {
        return new Whole(((Number) value).longValue());
    }

    @Override
    public Object read(JsonValue value, Path at) {
        String possible = "write a whole number from " + least() + " to " + most() + ", without quotes";
        if (!(value instanceof Whole whole)) {
            throw at.fault("is " + value.kind() + " and must be a whole number", possible);
        }
        if (whole.number() < least() || whole.number() > most()) {
            throw at.fault("is a whole number that is too large", possible);
        }
        if (isLong) {
            return whole.number();
        }
        return (int) whole.number();
    }
}
