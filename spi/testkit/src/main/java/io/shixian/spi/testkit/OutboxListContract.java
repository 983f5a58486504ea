package io.shixian.spi.testkit;

import static io.shixian.spi.notification.DeliveryState.DELIVERED;
import static io.shixian.spi.notification.DeliveryState.PENDING;
import static io.shixian.spi.notification.DeliveryState.SET_ASIDE;
import static io.shixian.spi.testkit.OfOutbox.due;
import static io.shixian.spi.testkit.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.spi.notification.OutboxRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was given up can be looked through, and what was delivered can be forgotten. */
interface OutboxListContract extends OfOutbox {

    @Test
    default void lists_the_rows_of_a_state_as_they_came_page_by_page() {
        List<OutboxRow> aside = new ArrayList<>();
        for (int i = 9; i > 0; i--) {
            OutboxRow row = told("c-" + i, due(NOON.plusSeconds(i)));
            OutboxRow after = i % 3 == 0 ? row.delivered(NOON) : row.setAside("gone", NOON.minusSeconds(i));
            outbox().put(row, after);
            if (i % 3 != 0) {
                aside.add(after);
            }
        }

        assertThat(outbox().rows(SET_ASIDE, 100, Optional.empty())).isEqualTo(aside);
        assertThat(outbox().rows(SET_ASIDE, 4, Optional.empty())).isEqualTo(aside.subList(0, 4));
        assertThat(outbox().rows(SET_ASIDE, 4, Optional.of(aside.get(3).id()))).isEqualTo(aside.subList(4, 6));
        assertThat(outbox().rows(DELIVERED, 100, Optional.empty())).hasSize(3);
        assertThat(outbox().rows(PENDING, 100, Optional.empty())).isEmpty();
    }

    @Test
    default void goes_on_after_a_row_that_has_another_state_by_now() {
        OutboxRow one = told("c-1", due(NOON));
        OutboxRow two = told("c-2", due(NOON));
        delivered(one);

        assertThat(outbox().rows(PENDING, 10, Optional.of(one.id()))).containsExactly(two);
    }

    @Test
    default void counts_the_rows_in_each_state() {
        for (int i = 0; i < 6; i++) {
            OutboxRow row = told("c-" + i, due(NOON.plusSeconds(i)));
            if (i > 2) {
                outbox().put(row, i == 5 ? row.delivered(NOON) : row.setAside("gone", NOON));
            }
        }

        assertThat(outbox().count(PENDING)).isEqualTo(3);
        assertThat(outbox().count(SET_ASIDE)).isEqualTo(2);
        assertThat(outbox().count(DELIVERED)).isOne();
    }

    @Test
    default void forgets_what_was_delivered_before_an_instant_and_nothing_else() {
        OutboxRow old = told("c-1", due(NOON));
        OutboxRow young = told("c-2", due(NOON));
        OutboxRow aside = told("c-3", due(NOON));
        OutboxRow still = told("c-4", due(NOON));
        outbox().put(old, old.delivered(NOON.minusMillis(1)));
        outbox().put(young, young.delivered(NOON));
        outbox().put(aside, aside.setAside("gone", NOON.minusSeconds(9)));

        assertThat(outbox().forget(NOON)).isOne();
        assertThat(outbox().forget(NOON)).isZero();

        assertThat(outbox().find(old.id())).isEmpty();
        assertThat(outbox().find(young.id())).contains(young.delivered(NOON));
        assertThat(outbox().find(aside.id())).isPresent();
        assertThat(claimed(NOON)).containsExactly(still);
    }
}
