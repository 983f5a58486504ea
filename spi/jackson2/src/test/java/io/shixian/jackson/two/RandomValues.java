package io.shixian.jackson.two;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Values of any type of the library, made of random parts; parts that do not fit each other are drawn again. */
final class RandomValues {

    private static final int ATTEMPTS = 20_000;

    private final Random random;

    private RandomValues(Random random) {
        this.random = random;
    }

    static Arbitrary<Object> of(Class<?> type) {
        return Arbitraries.randomValue(random -> with(random, type));
    }

    static Object with(Random random, Class<?> type) {
        return new RandomValues(random).value(type);
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType several) {
            return several(several);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return Parts.oneOf(plain.getEnumConstants(), random);
        }
        Optional<Object> part = Parts.of(plain, random);
        if (part.isPresent()) {
            return part.get();
        }
        if (plain.isSealed()) {
            return value(Parts.oneOf(plain.getPermittedSubclasses(), random));
        }
        return whole(plain);
    }

    private Object several(ParameterizedType type) {
        Type first = type.getActualTypeArguments()[0];
        int size = random.nextInt(4);
        if (type.getRawType() == Optional.class) {
            return size == 0 ? Optional.empty() : Optional.of(value(first));
        }
        if (type.getRawType() == Map.class) {
            Map<Object, Object> map = new HashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(value(first), value(type.getActualTypeArguments()[1]));
            }
            return map;
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(value(first));
        }
        return type.getRawType() == Set.class ? new LinkedHashSet<>(items) : items;
    }

    /** Draws again only what one record asks for: its parts are whole themselves. */
    private Object whole(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Object[] parts = new Object[types.length];
            for (int i = 0; i < types.length; i++) {
                parts[i] = value(components[i].getGenericType());
            }
            try {
                return type.getConstructor(types).newInstance(parts);
            } catch (InvocationTargetException e) {
                // Refused by its rules: drawn again.
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("no parts fit " + type);
    }
}
