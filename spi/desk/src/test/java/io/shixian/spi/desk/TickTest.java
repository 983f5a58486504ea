package io.shixian.spi.desk;

import static io.shixian.spi.desk.SettableClock.instant;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.spi.storage.Lease;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A tick goes through all that is due, ends, and goes on after a failure. */
@Timeout(30)
class TickTest {

    /** Received 2025-01-24, so deemed accepted at 2025-02-08T00:00, by scenarios/licence-deemed.jsonl. */
    private final Scene scene = Scene.at("2025-01-24T10:00");

    @Test
    void records_thousands_of_limits_once_each() {
        for (int i = 0; i < 2_500; i++) {
            scene.intake("p-" + i);
        }
        scene.clock.set("2025-02-08T00:00");

        List<Outcome.Accepted> happened = scene.desk.tick();

        assertThat(happened).hasSize(2_500).allMatch(outcome -> outcome.events().size() == 1);
        assertThat(happened).extracting(outcome -> outcome.file().id()).doesNotHaveDuplicates();
        assertThat(scene.desk.tick()).isEmpty();
        assertThat(scene.desk.nextExpiry()).isEmpty();
        assertThat(scene.file("p-2499").version()).isEqualTo(2);
    }

    @Test
    void ends_though_the_clock_is_set_back_while_it_runs() {
        scene.intake("p-1");
        scene.clock.set("2025-02-08T00:00");
        scene.store.afterTheNextDue(() -> scene.clock.set("2025-02-07T12:00"));

        assertThat(scene.desk.tick()).isEmpty();

        assertThat(scene.types("p-1")).containsExactly("opened");
        scene.clock.set("2025-02-08T00:01");
        assertThat(scene.desk.tick()).hasSize(1);
    }

    @Test
    void leaves_to_another_node_what_that_one_has_claimed_until_the_claim_ends() {
        scene.intake("p-1");
        scene.clock.set("2025-02-08T00:00");
        scene.store.due(scene.clock.instant(), 10, new Lease("crashed", instant("2025-02-08T00:05")));

        assertThat(scene.desk.tick()).isEmpty();
        scene.clock.set("2025-02-08T00:05");

        assertThat(scene.desk.tick()).hasSize(1);
    }
}
