package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.Samples.NOON;
import static io.shixian.spi.testkit.Samples.id;
import static io.shixian.spi.testkit.Samples.opening;
import static io.shixian.spi.testkit.Samples.supplement;
import static io.shixian.spi.testkit.Samples.under;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseFile;
import io.shixian.spi.storage.CommandId;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.ConcurrentChangeException;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.DuplicateCommandException;
import io.shixian.spi.storage.Lease;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Many threads at once. */
interface RaceContract extends OfStore {

    /** How many are at it at once. */
    int THREADS = 8;

    @Test
    default void lets_one_of_many_concurrent_changes_through() {
        for (int round = 0; round < 20; round++) {
            CaseFile file = stored(opening("c-" + round, NOON));
            List<Commit> rivals = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                rivals.add(under("k-" + round + "-" + i, supplement(file, NOON.plusSeconds(i))));
            }

            List<Optional<RuntimeException>> answers = AtOnce.run(THREADS, i -> store().commit(rivals.get(i)));

            assertThat(answers).filteredOn(Optional::isEmpty).hasSize(1);
            assertThat(answers)
                    .filteredOn(Optional::isPresent)
                    .allSatisfy(failure -> assertThat(failure.get()).isInstanceOf(ConcurrentChangeException.class));
            Commit winner = rivals.get(answers.indexOf(Optional.empty()));
            assertThat(store().find(file.id()).orElseThrow().history())
                    .isEqualTo(winner.file().history());
            assertThat(rows()).contains(winner.row());
            assertThat(rivals)
                    .filteredOn(
                            rival -> store().seen(rival.command().orElseThrow()).isPresent())
                    .containsExactly(winner);
        }
        assertThat(rows()).hasSize(20);
    }

    @Test
    default void lets_one_of_many_commits_with_the_same_command_through() {
        for (int round = 0; round < 20; round++) {
            String command = "k-" + round;
            String prefix = "c-" + round + "-";

            List<Optional<RuntimeException>> answers =
                    AtOnce.run(THREADS, i -> store().commit(under(command, opening(prefix + i, NOON))));

            assertThat(answers).filteredOn(Optional::isEmpty).hasSize(1);
            assertThat(answers)
                    .filteredOn(Optional::isPresent)
                    .allSatisfy(failure -> assertThat(failure.get()).isInstanceOf(DuplicateCommandException.class));
            String winner = prefix + answers.indexOf(Optional.empty());
            assertThat(store().seen(new CommandId(command)).orElseThrow().caseId())
                    .isEqualTo(id(winner));
        }
        assertThat(rows()).hasSize(20);
    }

    @Test
    default void hands_each_due_limit_to_one_of_many_nodes() {
        for (int i = 0; i < 100; i++) {
            stored(opening("c-" + i, NOON));
        }
        List<DueClock> all = Collections.synchronizedList(new ArrayList<>());

        List<Optional<RuntimeException>> answers = AtOnce.run(THREADS, i -> {
            Lease lease = new Lease("node-" + i, NOON.plusSeconds(60));
            List<DueClock> mine = store().due(NOON, 7, lease);
            while (!mine.isEmpty()) {
                all.addAll(mine);
                assertThat(all).as("claims, or they never end").hasSizeLessThan(1000);
                mine = store().due(NOON, 7, lease);
            }
        });

        assertThat(answers).allMatch(Optional::isEmpty);
        assertThat(all).hasSize(100).doesNotHaveDuplicates();
    }
}
