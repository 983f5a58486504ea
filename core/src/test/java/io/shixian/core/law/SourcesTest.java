package io.shixian.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.party.Role;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static List<Object> constants(Class<?> of, Class<?> type) {
        return Arrays.stream(of.getFields())
                .filter(field -> field.getType() == type)
                .map(SourcesTest::value)
                .toList();
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void all_sources_named_here_are_listed_once_under_codes_of_their_own() {
        assertThat(Sources.all())
                .hasSameElementsAs(
                        List.of(constants(Sources.class, Source.class).toArray(Source[]::new)));
        assertThat(Sources.all()).extracting(Source::code).doesNotHaveDuplicates();
    }

    @Test
    void all_roles_named_here_are_listed_once() {
        assertThat(Role.common())
                .hasSameElementsAs(List.of(constants(Role.class, Role.class).toArray(Role[]::new)));
        assertThat(Role.common()).doesNotHaveDuplicates();
    }
}
