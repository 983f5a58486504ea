package io.shixian.spi.desk;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.catalog.Catalog;
import io.shixian.spi.storage.MemoryStore;
import io.shixian.spi.wording.Wording;
import java.security.SecureRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is missing is missed when the desk is set up, and not when the first notification is set aside for it. */
class BuilderTest {

    private final MemoryStore store = new MemoryStore();

    private void misses(String what, Consumer<DeskBuilder> step) {
        DeskBuilder builder = ServiceDesk.with(Catalog.builtIn(), ChinaCalendar.published(), store, store);
        assertThatNullPointerException().isThrownBy(() -> step.accept(builder)).withMessage(what);
    }

    @Test
    void takes_nothing_for_something_in_no_step() {
        misses("host", builder -> builder.telling(null));
        misses("ways", builder -> builder.by(null));
        misses("other", builder -> builder.delivering(null));
        misses("way", builder -> builder.counting(null));
        misses("rungs", builder -> builder.warning(null));
        misses("time", builder -> builder.at(null));
        misses("name", builder -> builder.node(null));
        misses("seen", builder -> builder.watching(null));
        misses("words", builder -> builder.keepingApart(null, Wording.legible(new SecureRandom())));
        misses("how", builder -> builder.keepingApart(store, null));
    }

    @Test
    void begins_with_nothing_missing() {
        assertThatNullPointerException()
                .isThrownBy(() -> ServiceDesk.with(Catalog.builtIn(), ChinaCalendar.published(), store, null))
                .withMessage("outbox");
        assertThatNullPointerException()
                .isThrownBy(() -> ServiceDesk.with(null, ChinaCalendar.published(), store, store))
                .withMessage("catalog");
    }
}
