package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.Samples.NOON;
import static io.shixian.spi.testkit.Samples.acceptance;
import static io.shixian.spi.testkit.Samples.grant;
import static io.shixian.spi.testkit.Samples.opening;
import static io.shixian.spi.testkit.Samples.rowOnly;
import static io.shixian.spi.testkit.Samples.supplement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseFile;
import io.shixian.spi.storage.ConcurrentChangeException;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.Lease;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Limits that have run out are handed to one node at a time. */
interface DueContract extends OfStore {

    /** When the claims of these tests end. */
    Instant END = NOON.plusSeconds(60);

    private List<String> claimed(Instant now, int limit, String node) {
        return store().due(now, limit, new Lease(node, END)).stream()
                .map(due -> due.caseId().value())
                .toList();
    }

    @Test
    default void finds_what_is_due_from_the_very_instant_on_the_oldest_first() {
        stored(opening("later", NOON.plusMillis(1)));
        stored(opening("now", NOON));
        stored(opening("oldest", NOON.minusSeconds(9)));
        stored(opening("older", NOON.minusSeconds(3)));

        assertThat(claimed(NOON, 10, "n")).containsExactly("oldest", "older", "now");
    }

    @Test
    default void tells_case_limit_cycle_and_instant() {
        CaseFile file = stored(opening("c-1", NOON));

        assertThat(store().due(NOON, 10, new Lease("n", END)))
                .containsExactly(new DueClock(file.id(), "notice", 1, NOON));
    }

    @Test
    default void claims_no_more_than_was_asked_for() {
        List.of("a", "b", "c", "d").forEach(id -> stored(opening(id, NOON)));

        assertThat(claimed(NOON, 3, "n")).hasSize(3);
        assertThat(claimed(NOON, 3, "n")).hasSize(1);
    }

    @Test
    default void passes_over_what_is_claimed_whoever_asks() {
        stored(opening("c-1", NOON));

        assertThat(claimed(NOON, 10, "n")).containsExactly("c-1");
        assertThat(claimed(NOON, 10, "other")).isEmpty();
        assertThat(claimed(NOON, 10, "n")).isEmpty();
        assertThat(claimed(END.minusMillis(1), 10, "other")).isEmpty();
    }

    @Test
    default void hands_out_again_what_was_claimed_once_the_claim_has_ended() {
        stored(opening("c-1", NOON));
        assertThat(claimed(NOON, 10, "gone")).containsExactly("c-1");

        List<DueClock> again = store().due(END, 10, new Lease("other", END.plusSeconds(60)));

        assertThat(again).hasSize(1);
        assertThat(store().due(END, 10, new Lease("third", END.plusSeconds(60))))
                .isEmpty();
    }

    @Test
    default void ends_a_claim_with_the_next_commit_to_the_case_and_to_no_other() {
        CaseFile one = stored(opening("c-1", NOON));
        stored(opening("c-2", NOON));
        assertThat(claimed(NOON, 10, "n")).hasSize(2);

        stored(supplement(one, NOON.minusSeconds(1)));

        assertThat(claimed(NOON, 10, "n")).containsExactly("c-1");
    }

    @Test
    default void ends_a_claim_with_a_commit_by_which_nothing_happens() {
        CaseFile file = stored(opening("c-1", NOON));
        assertThat(claimed(NOON, 10, "n")).containsExactly("c-1");

        stored(rowOnly(file, NOON));

        assertThat(claimed(NOON, 10, "n")).containsExactly("c-1");
    }

    @Test
    default void keeps_a_claim_though_a_commit_is_refused() {
        CaseFile one = stored(opening("c-1", NOON));
        stored(supplement(one, NOON));
        assertThat(claimed(NOON, 10, "n")).containsExactly("c-1");

        assertThatThrownBy(() -> store().commit(supplement(one, NOON))).isInstanceOf(ConcurrentChangeException.class);

        assertThat(claimed(NOON, 10, "n")).isEmpty();
    }

    @Test
    default void forgets_what_was_due_when_the_next_commit_says_otherwise() {
        CaseFile moved = stored(opening("moved", NOON));
        CaseFile closed = stored(opening("closed", NOON));
        stored(supplement(moved, NOON.plusSeconds(1)));
        stored(grant(stored(acceptance(closed, NOON))));

        assertThat(claimed(NOON, 10, "n")).isEmpty();
        assertThat(claimed(NOON.plusSeconds(1), 10, "n")).containsExactly("moved");
    }
}
