package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.OfOutbox.at;
import static io.shixian.spi.testkit.OfOutbox.due;
import static io.shixian.spi.testkit.OfOutbox.inLane;
import static io.shixian.spi.testkit.Samples.NOON;
import static io.shixian.spi.testkit.Samples.opening;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseFile;
import io.shixian.spi.notification.OutboxRow;
import io.shixian.spi.storage.Commit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows of a lane come one after the other, as they came in. */
interface LaneContract extends OfOutbox {

    @Test
    default void holds_a_row_back_until_the_one_before_it_in_its_lane_is_settled() {
        CaseFile file = stored(opening("c-1", NOON));
        OutboxRow first = told(file, inLane("a"));
        OutboxRow second = told(store().find(file.id()).orElseThrow(), inLane("a"));
        OutboxRow third = told("c-2", inLane("a"));
        OutboxRow other = told("c-3", inLane("b"));
        OutboxRow free = told("c-4", due(NOON));

        assertThat(claimed(NOON)).containsExactlyInAnyOrder(first, other, free);
        assertThat(outbox().claim(second.id(), at(NOON))).isEmpty();
        assertThat(claimed(NOON.plusSeconds(3600))).as("its claim has lapsed").doesNotContain(second, third);

        delivered(first);
        assertThat(outbox().claim(second.id(), at(NOON))).contains(second);
        assertThat(claimed(NOON)).doesNotContain(third);
    }

    @Test
    default void holds_rows_back_while_the_first_waits_for_its_next_attempt() {
        OutboxRow first = told("c-1", inLane("a"));
        OutboxRow second = told("c-2", inLane("a"));

        outbox().put(first, first.failed("busy", NOON.plusSeconds(60)));

        assertThat(claimed(NOON)).isEmpty();
        assertThat(outbox().nextAttempt()).contains(NOON.plusSeconds(60));
        assertThat(claimed(NOON.plusSeconds(60)))
                .extracting(OutboxRow::id)
                .containsExactly(first.id())
                .doesNotContain(second.id());
    }

    @Test
    default void goes_on_in_a_lane_once_a_row_is_set_aside() {
        OutboxRow first = told("c-1", inLane("a"));
        OutboxRow second = told("c-2", inLane("a"));

        outbox().put(first, first.setAside("gone", NOON));

        assertThat(claimed(NOON)).containsExactly(second);
    }

    @Test
    default void puts_a_row_that_is_asked_for_again_where_it_was_in_its_lane() {
        OutboxRow first = told("c-1", inLane("a"));
        OutboxRow second = told("c-2", inLane("a"));
        OutboxRow aside = first.setAside("gone", NOON);
        outbox().put(first, aside);

        outbox().put(aside, aside.again(NOON));

        assertThat(claimed(NOON)).containsExactly(aside.again(NOON)).doesNotContain(second);
    }

    @Test
    default void keeps_the_order_of_one_commit() {
        Commit acceptance = Samples.telling(Samples.acceptance(stored(opening("c-1", NOON)), NOON), inLane("a"));
        stored(acceptance);
        List<OutboxRow> two = acceptance.outbox();

        assertThat(two).hasSize(2);
        assertThat(claimed(NOON)).containsExactly(two.get(0));
        delivered(two.get(0));
        assertThat(claimed(NOON)).containsExactly(two.get(1));
        assertThat(outbox().find(two.get(1).id()).flatMap(OutboxRow::lane)).isEqualTo(Optional.of("a"));
    }
}
