package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.OfOutbox.at;
import static io.shixian.spi.testkit.OfOutbox.due;
import static io.shixian.spi.testkit.OfOutbox.inLane;
import static io.shixian.spi.testkit.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.spi.notification.Claim;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.notification.OutboxRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done to several rows at once is what would be done to each. */
interface SeveralContract extends OfOutbox {

    @Test
    default void claims_the_rows_that_it_is_given_and_leaves_the_others() {
        OutboxRow one = told("c-1", due(NOON));
        OutboxRow other = told("c-2", due(NOON));
        OutboxRow third = told("c-3", due(NOON));

        assertThat(outbox().claim(List.of(third, one), at(NOON))).containsExactly(third, one);
        assertThat(outbox().claim(List.of(third, one), at(NOON))).isEmpty();
        assertThat(claimed(NOON)).containsExactly(other);
        assertThat(outbox().claim(List.of(), at(NOON))).isEmpty();
    }

    @Test
    default void claims_of_several_rows_only_those_that_are_due_and_free() {
        OutboxRow settled = told("c-1", due(NOON));
        OutboxRow taken = told("c-2", due(NOON));
        OutboxRow early = told("c-3", due(NOON.plusSeconds(1)));
        OutboxRow free = told("c-4", due(NOON));
        delivered(settled);
        outbox().claim(taken.id(), at(NOON));

        assertThat(outbox().claim(List.of(settled, taken, early, free), at(NOON)))
                .containsExactly(free);
        assertThat(outbox().claim(List.of(settled, taken, early, free), at(NOON.plusSeconds(60))))
                .as("the claims have lapsed")
                .containsExactly(taken, early, free);
    }

    @Test
    default void claims_of_several_rows_of_a_lane_the_first() {
        OutboxRow first = told("c-1", inLane("a"));
        OutboxRow second = told("c-2", inLane("a"));

        assertThat(outbox().claim(List.of(second, first), at(NOON))).containsExactly(first);
        assertThat(outbox().claim(List.of(second), at(NOON))).isEmpty();
        delivered(first);
        assertThat(outbox().claim(List.of(second), at(NOON))).containsExactly(second);
    }

    @Test
    default void hands_each_of_several_rows_to_one_of_many_that_ask_for_them() {
        for (int round = 0; round < 5; round++) {
            List<OutboxRow> rows = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                rows.add(told("c-" + round + "-" + i, due(NOON)));
            }
            List<String> all = Collections.synchronizedList(new ArrayList<>());

            var failures = AtOnce.run(
                    8,
                    i -> outbox().claim(rows, new Claim("n-" + i, NOON, NOON.plusSeconds(60)))
                            .forEach(row -> all.add(row.id())));

            assertThat(failures).allMatch(java.util.Optional::isEmpty);
            assertThat(all).hasSize(6).doesNotHaveDuplicates();
        }
    }

    @Test
    default void puts_several_rows_and_says_which_it_refused() {
        OutboxRow one = told("c-1", due(NOON));
        OutboxRow failed = told("c-2", due(NOON));
        OutboxRow third = told("c-3", due(NOON));
        outbox().put(failed, failed.failed("busy", NOON));
        claimed(NOON);
        Outbox.Change refused = new Outbox.Change(failed, failed.delivered(NOON));

        assertThat(outbox().put(List.of(
                        new Outbox.Change(one, one.delivered(NOON)),
                        refused,
                        new Outbox.Change(third, third.failed("down", NOON.plusSeconds(9))))))
                .containsExactly(refused);

        assertThat(outbox().find(one.id())).contains(one.delivered(NOON));
        assertThat(outbox().find(failed.id())).contains(failed.failed("busy", NOON));
        assertThat(claimed(NOON.plusSeconds(9)))
                .as("its claim has ended")
                .containsExactly(third.failed("down", NOON.plusSeconds(9)));
        assertThat(outbox().put(List.of())).isEmpty();
    }
}
