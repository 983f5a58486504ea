package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The store fails while a tick goes through all that is due. */
@Timeout(30)
class TickFailureTest {

    /** Received 2025-01-24, so deemed accepted at 2025-02-08T00:00, by scenarios/licence-deemed.jsonl. */
    private final Scene scene = Scene.at("2025-01-24T10:00");

    private void failing(String id) {
        scene.store.beforeEachCommit(commit -> {
            if (commit.file().id().equals(id(id))) {
                throw new IllegalStateException("the connection is gone");
            }
        });
    }

    @Test
    void it_goes_on_with_all_other_cases_and_says_so_in_the_end() {
        List.of("p-1", "p-2", "p-3").forEach(scene::intake);
        scene.clock.set("2025-02-08T00:00");
        failing("p-1");

        assertThatThrownBy(scene.desk::tick)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the connection is gone");

        assertThat(scene.types("p-1")).containsExactly("opened");
        assertThat(scene.types("p-2")).containsExactly("opened", "lapsed");
        assertThat(scene.types("p-3")).containsExactly("opened", "lapsed");
    }

    @Test
    void the_next_tick_goes_on_once_the_claim_has_ended_and_does_nothing_twice() {
        List.of("p-1", "p-2", "p-3").forEach(scene::intake);
        scene.clock.set("2025-02-08T00:00");
        failing("p-2");
        assertThatThrownBy(scene.desk::tick).isInstanceOf(IllegalStateException.class);
        scene.store.beforeEachCommit(commit -> {});

        assertThat(scene.desk.tick()).as("still claimed").isEmpty();
        scene.clock.pass(Duration.ofMinutes(1));

        assertThat(scene.desk.tick()).extracting(outcome -> outcome.file().id()).containsExactly(id("p-2"));
        assertThat(scene.desk.tick()).isEmpty();
        assertThat(List.of("p-1", "p-2", "p-3"))
                .allSatisfy(id -> assertThat(scene.types(id)).containsExactly("opened", "lapsed"));
        assertThat(scene.channel.delivered).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void a_case_that_always_fails_does_not_starve_those_behind_it() {
        scene.intake("p-1");
        scene.clock.pass(Duration.ofDays(3));
        scene.intake("p-2");
        scene.clock.set("2025-02-08T00:00");
        failing("p-1");
        assertThatThrownBy(scene.desk::tick).isInstanceOf(IllegalStateException.class);

        scene.clock.set("2025-03-01T00:00");
        assertThatThrownBy(scene.desk::tick).isInstanceOf(IllegalStateException.class);

        assertThat(scene.types("p-2")).containsExactly("opened", "lapsed");
    }
}
