package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.Samples.NOON;
import static io.shixian.spi.testkit.Samples.acceptance;
import static io.shixian.spi.testkit.Samples.grant;
import static io.shixian.spi.testkit.Samples.opening;
import static io.shixian.spi.testkit.Samples.row;
import static io.shixian.spi.testkit.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.deadline.Light;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.Worklist;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A list shows the cases it asks for and no others. */
interface ListContract extends OfStore {

    @Test
    default void shows_the_soonest_due_first_then_by_case_and_last_what_is_never_due() {
        stored(opening("b", NOON));
        stored(grant(stored(acceptance(stored(opening("done", NOON)), NOON))));
        stored(opening("c", NOON));
        stored(opening("late", NOON.plusMillis(1)));
        stored(opening("a", NOON));
        stored(opening("soon", NOON.minusMillis(1)));

        assertThat(OfStore.ids(store().find(OfStore.all()))).containsExactly("soon", "a", "b", "c", "late", "done");
    }

    @Test
    default void turns_yellow_and_red_at_the_very_instant() {
        stored(opening("c-1", NOON));
        Instant yellow = NOON.minusSeconds(86_400);

        assertThat(shown(Light.GREEN, yellow.minusMillis(1))).isOne();
        assertThat(shown(Light.YELLOW, yellow)).isOne();
        assertThat(shown(Light.YELLOW, NOON.minusMillis(1))).isOne();
        assertThat(shown(Light.RED, NOON)).isOne();
        assertThat(shown(Light.GREEN, NOON) + shown(Light.YELLOW, NOON)).isZero();
    }

    private int shown(Light light, Instant now) {
        return store().find(Worklist.open(now).showing(light)).rows().size();
    }

    @Test
    default void shows_what_is_due_before_an_instant_and_not_what_is_due_at_it() {
        stored(opening("at", NOON));
        stored(opening("before", NOON.minusMillis(1)));

        assertThat(OfStore.ids(store().find(OfStore.all().dueBefore(NOON)))).containsExactly("before");
    }

    @Test
    default void counts_the_open_cases_by_their_light_at_the_very_instant() {
        assertThat(store().lights(NOON)).isEqualTo(Map.of(Light.GREEN, 0L, Light.YELLOW, 0L, Light.RED, 0L));
        stored(grant(stored(acceptance(stored(opening("done", NOON)), NOON))));
        stored(opening("red", NOON));
        stored(opening("yellow", NOON.plusMillis(1)));
        stored(opening("yellow-just-now", NOON.plusSeconds(86_400)));
        for (int i = 0; i < 4; i++) {
            stored(opening("green-" + i, NOON.plusSeconds(86_400).plusMillis(1)));
        }
        Commit resting = opening("resting", NOON);
        stored(with(row(resting.file(), Optional.empty(), Optional.empty(), Optional.empty()), resting));

        assertThat(store().lights(NOON)).isEqualTo(Map.of(Light.GREEN, 5L, Light.YELLOW, 2L, Light.RED, 1L));
    }
}
