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
import io.shixian.spi.storage.CommandRecord;
import io.shixian.spi.storage.ConcurrentChangeException;
import io.shixian.spi.storage.DuplicateCommandException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A command is carried out once, and what it did can be asked for ever after. */
interface CommandContract extends OfStore {

    @Test
    default void has_seen_no_command_while_it_is_empty() {
        assertThat(store().seen(new CommandId("k-1"))).isEmpty();
    }

    @Test
    default void remembers_what_each_command_did_though_the_case_moves_on() {
        CaseFile file = stored(under("k-1", opening("c-1", NOON)));
        file = stored(supplement(file, NOON));
        stored(under("k-2", acceptance(file, NOON)));
        stored(opening("c-2", NOON));

        assertThat(store().seen(new CommandId("k-1"))).contains(new CommandRecord(id("c-1"), 0, 1));
        assertThat(store().seen(new CommandId("k-2"))).contains(new CommandRecord(id("c-1"), 2, 3));
        assertThat(store().seen(new CommandId("k-3"))).isEmpty();
    }

    @Test
    default void remembers_all_events_of_a_command_that_made_several() {
        var next = supplement(opening("c-1", NOON).file(), NOON);

        stored(under(
                "k-1",
                new io.shixian.spi.storage.Commit(
                        next.file(), 0, next.file().history(), next.row(), next.outbox(), next.command())));

        assertThat(store().seen(new CommandId("k-1"))).contains(new CommandRecord(id("c-1"), 0, 2));
    }

    @Test
    default void refuses_a_command_that_was_carried_out_and_changes_nothing() {
        CaseFile file = stored(under("k-1", opening("c-1", NOON)));
        var before = rows();

        assertThatThrownBy(() -> store().commit(under("k-1", supplement(file, NOON.plusSeconds(5)))))
                .isInstanceOf(DuplicateCommandException.class)
                .hasMessage("command k-1 was carried out before; ask the store what it did");
        assertThat(store().find(id("c-1")).orElseThrow().version()).isEqualTo(1);
        assertThat(rows()).isEqualTo(before);
        assertThat(store().seen(new CommandId("k-1"))).contains(new CommandRecord(id("c-1"), 0, 1));
    }

    @Test
    default void refuses_a_command_that_was_carried_out_on_another_case() {
        stored(under("k-1", opening("c-1", NOON)));

        assertThatThrownBy(() -> store().commit(under("k-1", opening("c-2", NOON))))
                .isInstanceOf(DuplicateCommandException.class);
        assertThat(store().find(id("c-2"))).isEmpty();
    }

    @Test
    default void refuses_a_repeated_command_on_an_older_version_for_either_reason() {
        stored(under("k-1", opening("c-1", NOON)));

        assertThatThrownBy(() -> store().commit(under("k-1", opening("c-1", NOON))))
                .isInstanceOfAny(DuplicateCommandException.class, ConcurrentChangeException.class);
    }

    @Test
    default void tells_command_ids_apart_that_look_alike() {
        List<String> alike = List.of("k", "K", "k ", " k", "k%", "k_", "命令", "k".repeat(200));

        for (int i = 0; i < alike.size(); i++) {
            stored(under(alike.get(i), opening("c-" + i, NOON)));
        }

        for (int i = 0; i < alike.size(); i++) {
            assertThat(store().seen(new CommandId(alike.get(i)))).contains(new CommandRecord(id("c-" + i), 0, 1));
        }
    }
}
