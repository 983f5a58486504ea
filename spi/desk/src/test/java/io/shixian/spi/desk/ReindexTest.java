package io.shixian.spi.desk;

import static io.shixian.spi.desk.SettableClock.instant;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.LicenceIntake;
import io.shixian.core.deadline.Ladder;
import io.shixian.core.deadline.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A host begins to warn while cases are open. */
@Timeout(30)
class ReindexTest {

    /** Received 2025-01-24, to be accepted by 2025-02-07, yellow from 2025-02-06 on (working-days.csv). */
    private final Scene scene = Scene.at("2025-01-24T10:00");

    private ServiceDesk warning(Ladder ladder) {
        return scene.another("warning", scene.clock, ladder);
    }

    @Test
    void its_open_cases_are_warned_of_once_their_rows_are_written_anew() {
        for (int i = 0; i < 130; i++) {
            scene.intake("p-" + i);
        }
        scene.intake("closed");
        scene.act("closed", LicenceIntake.ACCEPT, Scene.WINDOW);
        ServiceDesk desk = warning(Ladder.LIGHT);
        assertThat(desk.nextExpiry()).contains(instant("2025-02-08T00:00"));

        assertThat(desk.reindex()).isEqualTo(130);

        assertThat(desk.nextExpiry()).contains(instant("2025-02-06T00:00"));
        assertThat(scene.rows()).allSatisfy(row -> assertThat(row.version()).isLessThan(3));
        scene.clock.set("2025-02-06T00:00");
        assertThat(desk.tick()).hasSize(130);
    }

    @Test
    void a_second_time_there_is_nothing_to_write() {
        scene.intake("p-1");
        ServiceDesk desk = warning(Ladder.LIGHT);
        desk.reindex();
        int commits = scene.store.commits.size();

        assertThat(desk.reindex()).isZero();
        assertThat(scene.store.commits).hasSize(commits);
    }

    @Test
    void a_ladder_that_has_changed_is_taken_up() {
        ServiceDesk before = warning(Ladder.LIGHT);
        scene.intake("p-1");
        before.reindex();
        ServiceDesk after = warning(Ladder.LIGHT.and(Term.sameDay()));
        scene.clock.set("2025-02-06T00:00");
        before.tick();
        assertThat(after.nextExpiry()).contains(instant("2025-02-08T00:00"));

        after.reindex();

        assertThat(after.nextExpiry()).contains(instant("2025-02-07T00:00"));
    }

    @Test
    void a_case_that_moves_on_meanwhile_is_left_to_whoever_moved_it() {
        scene.intake("p-1");
        scene.store.beforeTheNextCommit(() -> scene.act("p-1", LicenceIntake.ACCEPT, Scene.WINDOW));

        warning(Ladder.LIGHT).reindex();

        assertThat(scene.row("p-1").version()).isEqualTo(2);
        assertThat(scene.desk.nextExpiry()).isEmpty();
    }
}
