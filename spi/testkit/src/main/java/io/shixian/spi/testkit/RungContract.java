package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.Samples.NOON;
import static io.shixian.spi.testkit.Samples.opening;
import static io.shixian.spi.testkit.Samples.supplement;
import static io.shixian.spi.testkit.Samples.warning;
import static io.shixian.spi.testkit.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.shixian.core.casefile.CaseFile;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.Lease;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Limits are handed out rung by rung, their warnings and then their end, each once. */
interface RungContract extends OfStore {

    private List<DueClock> claimed(Instant now) {
        return store().due(now, 10, new Lease("n", now.plusSeconds(60)));
    }

    private static DueClock rung(String id, int rung, Instant due) {
        return new DueClock(Samples.id(id), "notice", 1, rung, due);
    }

    private static Commit next(Commit commit, DueClock next) {
        Optional<Instant> end = Optional.of(NOON.plusSeconds(3600));
        return with(Samples.row(commit.file(), next, end), commit);
    }

    @Test
    default void gives_back_which_rung_is_due() {
        DueClock second = rung("c-1", 2, NOON);
        Commit opening = next(opening("c-1", NOON), second);

        stored(opening);

        assertThat(rows()).containsExactly(opening.row());
        assertThat(claimed(NOON)).containsExactly(second);
    }

    @Test
    default void hands_out_warnings_and_ends_by_their_instants_alone() {
        DueClock warning = rung("warning", 1, NOON.minusSeconds(3));
        stored(opening("end", NOON.minusSeconds(2)));
        stored(next(opening("later", NOON), rung("later", 7, NOON)));
        stored(next(opening("warning", NOON), warning));

        assertThat(store().nextDue()).contains(warning.dueAt());
        assertThat(claimed(NOON))
                .extracting(due -> due.caseId().value(), DueClock::isWarning)
                .containsExactly(tuple("warning", true), tuple("end", false), tuple("later", true));
    }

    @Test
    default void goes_on_from_rung_to_rung_to_the_end_and_hands_out_each_once() {
        CaseFile file = stored(next(opening("c-1", NOON), rung("c-1", 1, NOON)));
        assertThat(claimed(NOON)).containsExactly(rung("c-1", 1, NOON));
        assertThat(claimed(NOON)).as("claimed").isEmpty();

        file = stored(next(warning(file), rung("c-1", 2, NOON.plusSeconds(5))));
        assertThat(claimed(NOON.plusSeconds(4))).as("the first rung is told").isEmpty();
        assertThat(claimed(NOON.plusSeconds(5))).containsExactly(rung("c-1", 2, NOON.plusSeconds(5)));

        stored(next(warning(file), rung("c-1", DueClock.END, NOON.plusSeconds(9))));
        assertThat(claimed(NOON.plusSeconds(8))).as("the second rung is told").isEmpty();
        assertThat(claimed(NOON.plusSeconds(9)))
                .containsExactly(new DueClock(file.id(), "notice", 1, NOON.plusSeconds(9)));
    }

    @Test
    default void hands_out_a_rung_again_only_if_the_node_that_claimed_it_does_not_finish() {
        CaseFile file = stored(next(opening("c-1", NOON), rung("c-1", 1, NOON)));
        assertThat(claimed(NOON)).hasSize(1);
        assertThat(claimed(NOON.plusSeconds(59))).isEmpty();
        assertThat(claimed(NOON.plusSeconds(60))).containsExactly(rung("c-1", 1, NOON));

        stored(next(warning(file), rung("c-1", DueClock.END, NOON.plusSeconds(3600))));

        assertThat(claimed(NOON.plusSeconds(3599))).isEmpty();
    }

    @Test
    default void takes_a_rung_back_when_the_next_commit_says_that_it_is_not_due() {
        CaseFile file = stored(next(opening("c-1", NOON), rung("c-1", 1, NOON)));

        stored(next(supplement(file, NOON), rung("c-1", 1, NOON.plusSeconds(30))));

        assertThat(claimed(NOON.plusSeconds(29))).isEmpty();
        assertThat(store().nextDue()).contains(NOON.plusSeconds(30));
        assertThat(claimed(NOON.plusSeconds(30))).containsExactly(rung("c-1", 1, NOON.plusSeconds(30)));
    }
}
