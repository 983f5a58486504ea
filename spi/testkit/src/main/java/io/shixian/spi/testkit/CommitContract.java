package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.Samples.NOON;
import static io.shixian.spi.testkit.Samples.acceptance;
import static io.shixian.spi.testkit.Samples.id;
import static io.shixian.spi.testkit.Samples.opening;
import static io.shixian.spi.testkit.Samples.supplement;
import static io.shixian.spi.testkit.Samples.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseFile;
import io.shixian.spi.storage.CommandId;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.ConcurrentChangeException;
import io.shixian.spi.storage.Lease;
import org.junit.jupiter.api.Test;

/** A commit is stored whole, or not at all. */
interface CommitContract extends OfStore {

    @Test
    default void refuses_a_change_decided_on_an_older_version_and_keeps_the_newer_one() {
        CaseFile seen = stored(opening("c-1", NOON));
        CaseFile newer = stored(supplement(seen, NOON));

        assertThatThrownBy(() -> store().commit(acceptance(seen, NOON)))
                .isInstanceOf(ConcurrentChangeException.class)
                .hasMessage("case c-1 is at version 2, not 1; read it again and decide again");
        assertThat(store().find(id("c-1")).orElseThrow().history()).isEqualTo(newer.history());
    }

    @Test
    default void refuses_to_open_a_case_that_is_there() {
        stored(opening("c-1", NOON));

        assertThatThrownBy(() -> store().commit(opening("c-1", NOON.plusSeconds(1))))
                .isInstanceOf(ConcurrentChangeException.class)
                .hasMessageStartingWith("case c-1 is at version 1, not 0");
    }

    @Test
    default void refuses_a_change_to_a_case_that_is_not_there() {
        CaseFile never = opening("c-1", NOON).file();

        assertThatThrownBy(() -> store().commit(supplement(never, NOON)))
                .isInstanceOf(ConcurrentChangeException.class)
                .hasMessageStartingWith("case c-1 is at version 0, not 1");
        assertThat(store().find(id("c-1"))).isEmpty();
        assertThat(rows()).isEmpty();
    }

    @Test
    default void takes_several_events_at_once() {
        CaseFile opened = opening("c-1", NOON).file();
        Commit next = supplement(opened, NOON);
        Commit both = new Commit(next.file(), 0, next.file().history(), next.row(), next.outbox(), next.command());

        store().commit(both);

        assertThat(store().find(id("c-1")).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    default void leaves_nothing_behind_of_a_refused_commit() {
        CaseFile seen = stored(opening("c-1", NOON));
        CaseFile newer = stored(supplement(seen, NOON));
        var before = rows();

        assertThatThrownBy(() -> store().commit(under("k-1", acceptance(seen, NOON.minusSeconds(1)))))
                .isInstanceOf(ConcurrentChangeException.class);

        assertThat(rows()).isEqualTo(before);
        assertThat(store().seen(new CommandId("k-1"))).isEmpty();
        assertThat(store().nextDue()).contains(NOON);
        assertThat(store().due(NOON, 10, new Lease("n", NOON.plusSeconds(60))))
                .containsExactly(before.get(0).next().orElseThrow());
        assertThat(store().find(id("c-1")).orElseThrow().version()).isEqualTo(newer.version());
    }

    @Test
    default void takes_the_right_commit_after_a_refused_one() {
        CaseFile seen = stored(opening("c-1", NOON));
        CaseFile newer = stored(supplement(seen, NOON));
        assertThatThrownBy(() -> store().commit(under("k-1", acceptance(seen, NOON))))
                .isInstanceOf(ConcurrentChangeException.class);

        store().commit(under("k-1", acceptance(newer, NOON)));

        assertThat(store().find(id("c-1")).orElseThrow().version()).isEqualTo(3);
        assertThat(store().seen(new CommandId("k-1"))).isPresent();
    }
}
