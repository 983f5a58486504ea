package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.Samples.NOON;
import static io.shixian.spi.testkit.Samples.acceptance;
import static io.shixian.spi.testkit.Samples.grant;
import static io.shixian.spi.testkit.Samples.id;
import static io.shixian.spi.testkit.Samples.opening;
import static io.shixian.spi.testkit.Samples.row;
import static io.shixian.spi.testkit.Samples.rowOnly;
import static io.shixian.spi.testkit.Samples.supplement;
import static io.shixian.spi.testkit.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseFile;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.ConcurrentChangeException;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Lease;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The row of a case is always the one of its last commit. */
interface RowContract extends OfStore {

    @Test
    default void shows_of_a_case_the_row_of_its_last_commit_and_no_older_one() {
        CaseFile file = stored(opening("c-1", NOON));
        assertThat(rows()).containsExactly(opening("c-1", NOON).row());

        Commit supplement = supplement(file, NOON.plusSeconds(7));
        Commit acceptance = acceptance(stored(supplement), NOON.minusSeconds(7));
        assertThat(rows()).containsExactly(supplement.row());

        Commit grant = grant(stored(acceptance));
        assertThat(rows()).containsExactly(acceptance.row());

        stored(grant);
        assertThat(rows()).containsExactly(grant.row());
    }

    @Test
    default void keeps_the_instants_of_a_row_to_the_nanosecond() {
        CaseFile file = stored(opening("c-1", NOON));
        IndexRow row = row(
                file, Optional.of(NOON.plusNanos(1)), Optional.of(NOON.plusNanos(2)), Optional.of(NOON.plusNanos(3)));

        stored(with(row, rowOnly(file, NOON)));

        assertThat(rows()).containsExactly(row);
        assertThat(store().nextDue()).contains(NOON.plusNanos(1));
    }

    @Test
    default void changes_only_the_row_by_a_commit_without_events() {
        CaseFile file = stored(opening("c-1", NOON));
        Instant later = NOON.plusSeconds(86_400);
        Commit rowOnly = rowOnly(file, later);

        store().commit(rowOnly);

        assertThat(rows()).containsExactly(rowOnly.row());
        assertThat(store().nextDue()).contains(later);
        assertThat(store().due(NOON, 10, new Lease("n", NOON.plusSeconds(60)))).isEmpty();
        assertThat(store().find(id("c-1")).orElseThrow().history()).isEqualTo(file.history());
    }

    @Test
    default void refuses_to_change_the_row_of_a_case_that_has_moved_on() {
        CaseFile seen = stored(opening("c-1", NOON));
        Commit newer = supplement(seen, NOON);
        stored(newer);

        assertThatThrownBy(() -> store().commit(rowOnly(seen, NOON.plusSeconds(86_400))))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(rows()).containsExactly(newer.row());
    }
}
