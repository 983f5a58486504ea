package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.OfOutbox.at;
import static io.shixian.spi.testkit.OfOutbox.due;
import static io.shixian.spi.testkit.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.spi.notification.Claim;
import io.shixian.spi.notification.OutboxRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nodes share the delivery: each row is handed to one of them at a time, and not before it is due. */
interface ClaimContract extends OfOutbox {

    @Test
    default void claims_nothing_while_nothing_is_told() {
        assertThat(claimed(NOON)).isEmpty();
        assertThat(outbox().claim("nothing", at(NOON))).isEmpty();
    }

    @Test
    default void claims_what_is_due_from_its_instant_on() {
        OutboxRow row = told("c-1", due(NOON));

        assertThat(claimed(NOON.minusMillis(1))).isEmpty();
        assertThat(claimed(NOON)).containsExactly(row);
    }

    @Test
    default void claims_the_earliest_next_attempt_first_then_what_came_first() {
        OutboxRow late = told("c-1", due(NOON));
        OutboxRow later = told("c-0", due(NOON));
        OutboxRow early = told("c-2", due(NOON.minusSeconds(1)));

        assertThat(outbox().claim(2, at(NOON))).containsExactly(early, late);
        assertThat(outbox().claim(2, at(NOON))).containsExactly(later);
    }

    @Test
    default void hands_a_claimed_row_to_nobody_until_the_claim_has_lapsed() {
        OutboxRow row = told("c-1", due(NOON));
        Claim claim = at(NOON);
        assertThat(outbox().claim(10, claim)).containsExactly(row);

        assertThat(claimed(claim.until().minusMillis(1))).isEmpty();
        assertThat(outbox().claim(row.id(), at(NOON))).isEmpty();
        assertThat(claimed(claim.until())).containsExactly(row);
        assertThat(claimed(claim.until())).isEmpty();
    }

    @Test
    default void claims_one_row_by_its_id_and_leaves_the_others() {
        OutboxRow one = told("c-1", due(NOON));
        OutboxRow other = told("c-2", due(NOON));

        assertThat(outbox().claim(one.id(), at(NOON.minusMillis(1)))).isEmpty();
        assertThat(outbox().claim(one.id(), at(NOON))).contains(one);
        assertThat(outbox().claim(one.id(), at(NOON))).isEmpty();
        assertThat(claimed(NOON)).containsExactly(other);
    }

    @Test
    default void claims_by_id_nothing_that_is_settled() {
        OutboxRow one = told("c-1", due(NOON));
        outbox().put(one, one.delivered(NOON));

        assertThat(outbox().claim(one.id(), at(NOON.plusSeconds(1)))).isEmpty();
        assertThat(claimed(NOON.plusSeconds(1))).isEmpty();
    }

    @Test
    default void says_when_the_next_attempt_is_due_claimed_or_not() {
        assertThat(outbox().nextAttempt()).isEmpty();
        OutboxRow later = told("c-1", due(NOON.plusSeconds(9)));
        OutboxRow first = told("c-2", due(NOON));
        claimed(NOON);
        assertThat(outbox().nextAttempt()).contains(NOON);

        delivered(first);
        assertThat(outbox().nextAttempt()).contains(NOON.plusSeconds(9));
        outbox().put(later, later.setAside("gone", NOON));
        assertThat(outbox().nextAttempt()).isEmpty();
    }

    @Test
    default void hands_each_row_to_one_of_many_nodes() {
        for (int i = 0; i < 60; i++) {
            told("c-" + i, due(NOON));
        }
        List<String> all = Collections.synchronizedList(new ArrayList<>());

        var failures = AtOnce.run(8, i -> {
            Claim claim = new Claim("node-" + i, NOON, NOON.plusSeconds(60));
            List<OutboxRow> mine = outbox().claim(7, claim);
            while (!mine.isEmpty()) {
                mine.forEach(row -> all.add(row.id()));
                assertThat(all).as("claims, or they never end").hasSizeLessThan(1000);
                mine = outbox().claim(7, claim);
            }
        });

        assertThat(failures).allMatch(java.util.Optional::isEmpty);
        assertThat(all).hasSize(60).doesNotHaveDuplicates();
    }
}
