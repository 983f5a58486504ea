package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.Samples.NOON;
import static io.shixian.spi.testkit.Samples.acceptance;
import static io.shixian.spi.testkit.Samples.grant;
import static io.shixian.spi.testkit.Samples.opening;
import static io.shixian.spi.testkit.Samples.row;
import static io.shixian.spi.testkit.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseFile;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.Lease;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A host asks when the next limit runs out, to sleep until then. */
interface NextDueContract extends OfStore {

    @Test
    default void has_nothing_next_while_it_is_empty() {
        assertThat(store().nextDue()).isEmpty();
    }

    @Test
    default void tells_when_the_earliest_limit_runs_out_claimed_or_not() {
        stored(opening("later", NOON.plusSeconds(9)));
        stored(opening("first", NOON));
        assertThat(store().nextDue()).contains(NOON);

        store().due(NOON, 10, new Lease("n", NOON.plusSeconds(60)));

        assertThat(store().nextDue()).contains(NOON);
    }

    @Test
    default void goes_on_to_the_next_one_when_the_earliest_has_ended() {
        stored(opening("later", NOON.plusSeconds(9)));
        CaseFile first = stored(opening("first", NOON));

        CaseFile accepted = stored(acceptance(first, NOON.plusSeconds(5)));
        assertThat(store().nextDue()).contains(NOON.plusSeconds(5));

        stored(grant(accepted));
        assertThat(store().nextDue()).contains(NOON.plusSeconds(9));
    }

    @Test
    default void looks_past_a_page_of_cases_whose_limits_are_recorded_already() {
        for (int i = 0; i < 120; i++) {
            Commit overdue = opening("overdue-" + i, NOON);
            stored(with(row(overdue.file(), Optional.empty(), Optional.of(NOON), Optional.of(NOON)), overdue));
        }
        assertThat(store().nextDue()).isEmpty();

        stored(opening("running", NOON.plusSeconds(9)));

        assertThat(store().nextDue()).contains(NOON.plusSeconds(9));
    }
}
