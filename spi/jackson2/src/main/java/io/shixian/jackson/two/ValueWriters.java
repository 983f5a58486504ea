package io.shixian.jackson.two;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.shixian.json.JsonForms;
import org.jspecify.annotations.Nullable;

/** Finds the writer of a described type. */
final class ValueWriters extends Serializers.Base {

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        return JsonForms.describes(type.getRawClass()) ? new ValueWriter() : null;
    }
}
