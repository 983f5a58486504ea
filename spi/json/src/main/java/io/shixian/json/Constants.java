package io.shixian.json;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The public constants of a type, by their codes. */
final class Constants {

    private Constants() {}

    static <T> Map<String, T> of(Class<?> holder, Class<T> type, Function<T, String> code) {
        Map<String, T> constants = new LinkedHashMap<>();
        for (Field field : holder.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && type.isAssignableFrom(field.getType())) {
                T constant = type.cast(value(field));
                constants.put(code.apply(constant), constant);
            }
        }
        return Collections.unmodifiableMap(constants);
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("can't read " + field, e);
        }
    }
}
