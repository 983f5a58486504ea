package io.shixian.json;

import io.shixian.core.law.Codes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The form of a closed set of words: their codes. */
final class EnumForm implements WordForm {

    private final String name;
    private final Map<String, Object> words = new LinkedHashMap<>();

    EnumForm(Class<?> type) {
        name = Kebab.of(type.getSimpleName()).replace('-', ' ');
        for (Object word : type.getEnumConstants()) {
            words.put(text(word), word);
        }
    }

    Iterable<String> codes() {
        return words.keySet();
    }

    @Override
    public String text(Object value) {
        return Codes.of((Enum<?>) value);
    }

    @Override
    public Optional<Object> find(String text) {
        return Optional.ofNullable(words.get(text));
    }

    @Override
    public String what() {
        return "a code of " + name;
    }

    @Override
    public String possible() {
        return "write one of " + String.join(", ", words.keySet());
    }
}
