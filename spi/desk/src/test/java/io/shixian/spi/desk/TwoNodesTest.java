package io.shixian.spi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.LicenceIntake;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several nodes look at the same clocks: one event each (V10). */
@Timeout(30)
class TwoNodesTest {

    /** Received 2025-01-24, so deemed accepted at 2025-02-08T00:00, by scenarios/licence-deemed.jsonl. */
    private final Scene scene = Scene.at("2025-01-24T10:00");

    private void received(int cases) {
        for (int i = 0; i < cases; i++) {
            scene.intake("p-" + i);
        }
        scene.clock.set("2025-02-08T00:00");
    }

    @Test
    void one_after_the_other_see_the_same_expired_clock() {
        received(1);
        ServiceDesk other = scene.another("other");

        assertThat(scene.desk.tick()).hasSize(1);
        assertThat(other.tick()).isEmpty();
        assertThat(scene.types("p-0")).containsExactly("opened", "lapsed");
    }

    @Test
    void at_once_see_the_same_expired_clocks() {
        received(300);
        List<ServiceDesk> nodes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            nodes.add(scene.another("node-" + i));
        }
        List<Outcome.Accepted> happened = Collections.synchronizedList(new ArrayList<>());

        List<Optional<RuntimeException>> failures =
                AtOnce.run(8, i -> happened.addAll(nodes.get(i).tick()));

        assertThat(failures).allMatch(Optional::isEmpty);
        assertThat(happened).hasSize(300);
        assertThat(scene.rows())
                .hasSize(300)
                .allSatisfy(row -> assertThat(row.version()).isEqualTo(2));
        assertThat(scene.channel.delivered).hasSize(600).doesNotHaveDuplicates();
    }

    @Test
    void overlap_because_the_first_was_slower_than_its_claim() {
        received(1);
        ServiceDesk other = scene.another("other");
        List<Outcome.Accepted> byOther = new ArrayList<>();
        scene.store.beforeTheNextCommit(() -> {
            scene.clock.pass(Duration.ofMinutes(2));
            byOther.addAll(other.tick());
        });

        assertThat(scene.desk.tick()).isEmpty();

        assertThat(byOther).hasSize(1);
        assertThat(scene.types("p-0")).containsExactly("opened", "lapsed");
        assertThat(scene.channel.delivered).hasSize(2);
    }

    @Test
    void let_it_lapse_between_the_decision_of_a_late_clerk_and_its_commit() {
        received(1);
        scene.clock.set("2025-02-07T23:59");
        scene.store.beforeTheNextCommit(() -> {
            scene.clock.set("2025-02-08T00:00");
            scene.another("other").tick();
        });

        Outcome late = scene.act("p-0", LicenceIntake.ACCEPT, Scene.WINDOW);

        assertThat(late).isInstanceOf(Outcome.Refused.class);
        assertThat(scene.types("p-0")).containsExactly("opened", "lapsed");
    }
}
