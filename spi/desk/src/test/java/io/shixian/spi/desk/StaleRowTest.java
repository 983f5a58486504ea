package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.id;
import static io.shixian.spi.desk.SettableClock.instant;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.catalog.LicenceIntake;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.IndexRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A row says by an older calendar that something is due, and nothing is: the tick ends and puts the row right. */
@Timeout(30)
class StaleRowTest {

    /** Received 2025-01-24, so deemed accepted at 2025-02-08T00:00, by scenarios/licence-deemed.jsonl. */
    private final Scene scene = Scene.at("2025-01-24T10:00");

    private void dueToo(String id, Instant early) {
        CaseFile file = scene.file(id);
        IndexRow row = scene.row(id);
        Optional<DueClock> next = Optional.of(new DueClock(file.id(), "notice", 1, early));
        IndexRow stale = new IndexRow(
                row.caseId(),
                row.procedure(),
                row.stage(),
                row.parties(),
                row.subject(),
                next,
                row.yellowFrom(),
                Optional.of(early),
                row.restsOn(),
                row.provisionalFrom(),
                row.version());
        scene.store.inner.commit(new Commit(file, file.version(), List.of(), stale, List.of(), Optional.empty()));
    }

    @Test
    void the_tick_ends_without_an_event_and_puts_the_row_right() {
        scene.intake("p-1");
        IndexRow right = scene.row("p-1");
        scene.clock.set("2025-02-06T12:00");
        dueToo("p-1", instant("2025-02-06T00:00"));

        assertThat(scene.desk.tick()).isEmpty();

        assertThat(scene.row("p-1")).isEqualTo(right);
        assertThat(scene.desk.nextExpiry()).contains(instant("2025-02-08T00:00"));
        assertThat(scene.types("p-1")).containsExactly("opened");
    }

    @Test
    void the_limit_still_runs_out_at_its_own_instant() {
        scene.intake("p-1");
        scene.clock.set("2025-02-06T12:00");
        dueToo("p-1", instant("2025-02-06T00:00"));
        scene.desk.tick();
        scene.clock.set("2025-02-08T00:00");

        assertThat(scene.desk.tick()).hasSize(1);
    }

    @Test
    void a_case_that_moves_on_meanwhile_is_left_to_whoever_moved_it() {
        scene.intake("p-1");
        scene.clock.set("2025-02-06T12:00");
        dueToo("p-1", instant("2025-02-06T00:00"));
        scene.store.beforeTheNextCommit(() -> scene.act("p-1", LicenceIntake.ACCEPT, Scene.WINDOW));

        assertThat(scene.desk.tick()).isEmpty();

        assertThat(scene.row("p-1").version()).isEqualTo(2);
        assertThat(scene.desk.nextExpiry()).isEmpty();
    }
}
