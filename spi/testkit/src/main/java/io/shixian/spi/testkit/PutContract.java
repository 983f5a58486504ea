package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.OfOutbox.due;
import static io.shixian.spi.testkit.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.spi.notification.OutboxRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What became of a row is kept, unless something else became of it in between. */
interface PutContract extends OfOutbox {

    @Test
    default void keeps_what_became_of_a_row_exactly() {
        OutboxRow row = told("c-1", due(NOON));
        List<OutboxRow> steps = new ArrayList<>(List.of(row));
        steps.add(row.failed("忙 busy '\\ \n", NOON.plusSeconds(60)));
        steps.add(steps.get(1).postponed(NOON.plusSeconds(600)));
        steps.add(steps.get(2).setAside("失败".repeat(100), NOON.plusMillis(1)));
        steps.add(steps.get(3).again(NOON.plusSeconds(9)));
        steps.add(steps.get(4).delivered(NOON.plusMillis(999)));

        for (int i = 1; i < steps.size(); i++) {
            assertThat(outbox().put(steps.get(i - 1), steps.get(i))).isTrue();
            assertThat(outbox().find(row.id())).contains(steps.get(i));
        }
    }

    @Test
    default void ends_the_claim_of_a_row_that_is_put() {
        OutboxRow row = told("c-1", due(NOON));
        claimed(NOON);

        outbox().put(row, row.failed("busy", NOON.plusSeconds(1)));

        assertThat(claimed(NOON)).isEmpty();
        assertThat(claimed(NOON.plusSeconds(1))).containsExactly(row.failed("busy", NOON.plusSeconds(1)));
    }

    @Test
    default void changes_nothing_if_the_row_has_failed_since() {
        OutboxRow row = told("c-1", due(NOON));
        OutboxRow failed = row.failed("busy", NOON);
        outbox().put(row, failed);

        assertThat(outbox().put(row, row.failed("late", NOON.plusSeconds(9)))).isFalse();
        assertThat(outbox().find(row.id())).contains(failed);
    }

    @Test
    default void changes_nothing_if_the_row_was_settled_since() {
        OutboxRow row = told("c-1", due(NOON));
        outbox().put(row, row.delivered(NOON));

        assertThat(outbox().put(row, row.failed("late", NOON))).isFalse();
        assertThat(outbox().find(row.id())).contains(row.delivered(NOON));
    }

    @Test
    default void changes_no_other_row() {
        OutboxRow one = told("c-1", due(NOON));
        OutboxRow other = told("c-2", due(NOON));

        outbox().put(one, one.failed("busy", NOON.plusSeconds(9)));

        assertThat(outbox().find(other.id())).contains(other);
        assertThat(claimed(NOON)).containsExactly(other);
    }

    @Test
    default void puts_nothing_that_it_does_not_hold() {
        OutboxRow never = Samples.supplement(Samples.opening("c-1", NOON).file(), NOON)
                .outbox()
                .get(0);

        assertThat(outbox().put(never, never.delivered(NOON))).isFalse();
        assertThat(outbox().find(never.id())).isEmpty();
    }

    @Test
    default void lets_one_of_many_at_once_say_what_became_of_a_row() {
        for (int round = 0; round < 20; round++) {
            OutboxRow row = told("c-" + round, due(NOON));
            List<OutboxRow> rivals = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                rivals.add(row.failed("rival " + i, NOON.plusSeconds(i)));
            }
            List<OutboxRow> won = java.util.Collections.synchronizedList(new ArrayList<>());

            var failures = AtOnce.run(8, i -> {
                if (outbox().put(row, rivals.get(i))) {
                    won.add(rivals.get(i));
                }
            });

            assertThat(failures).allMatch(Optional::isEmpty);
            assertThat(won).hasSize(1);
            assertThat(outbox().find(row.id())).contains(won.get(0));
        }
    }
}
