package io.shixian.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.spi.storage.MemoryStore;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a store is asked to give back exactly is every kind of event there is. */
class EveryEventTest {

    private static Stream<Class<?>> kinds(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(EveryEventTest::kinds)
                : Stream.of(family);
    }

    @Test
    void leaves_no_kind_out() {
        Stream<Class<?>> there = EveryEvent.commits(new MemoryStore()).stream()
                .flatMap(file -> file.history().stream())
                .map(Object::getClass);

        assertThat(there.toList()).containsAll(kinds(CaseEvent.class).toList());
    }
}
