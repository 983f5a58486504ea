package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.id;
import static io.shixian.spi.desk.SettableClock.instant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.deadline.Ladder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A scheduler ticks part by part, and may stop after each. */
@Timeout(30)
class TickInPartsTest {

    /** Received 2025-01-24, so deemed accepted at 2025-02-08T00:00, by scenarios/licence-deemed.jsonl. */
    private final Scene scene = Scene.at("2025-01-24T10:00");

    private void received(int cases) {
        for (int i = 0; i < cases; i++) {
            scene.intake("p-" + i);
            scene.clock.pass(Duration.ofMillis(1));
        }
        scene.clock.set("2025-02-08T00:00");
    }

    private static List<CaseId> cases(Ticked part) {
        return part.happened().stream().map(outcome -> outcome.file().id()).toList();
    }

    @Test
    void each_part_goes_on_where_the_one_before_ended() {
        received(7);

        List<Ticked> parts = new ArrayList<>();
        do {
            parts.add(scene.desk.tick(3));
        } while (parts.get(parts.size() - 1).more());

        assertThat(parts).extracting(part -> part.happened().size()).containsExactly(3, 3, 1, 0);
        assertThat(parts.stream().flatMap(part -> cases(part).stream()))
                .hasSize(7)
                .doesNotHaveDuplicates();
        assertThat(scene.rows()).allSatisfy(row -> assertThat(row.version()).isEqualTo(2));
    }

    @Test
    void the_oldest_come_first() {
        scene.intake("young");
        scene.clock.set("2025-01-22T10:00");
        scene.intake("old");
        scene.clock.set("2025-02-08T00:00");

        assertThat(cases(scene.desk.tick(1))).containsExactly(id("old"));
        assertThat(cases(scene.desk.tick(1))).containsExactly(id("young"));
    }

    @Test
    void what_is_left_is_due_still_when_the_scheduler_stops() {
        received(3);

        assertThat(scene.desk.tick(2).more()).isTrue();

        assertThat(scene.desk.nextExpiry()).contains(instant("2025-02-08T00:00"));
        assertThat(scene.another("other").tick()).hasSize(1);
    }

    @Test
    void a_case_that_fails_is_told_of_and_holds_up_no_other() {
        received(3);
        scene.store.beforeEachCommit(commit -> {
            if (commit.file().id().equals(id("p-0"))) {
                throw new IllegalStateException("the connection is gone");
            }
        });

        Ticked first = scene.desk.tick(2);
        assertThat(first.failure()).get().asString().contains("the connection is gone");
        assertThat(cases(first)).containsExactly(id("p-1"));
        assertThat(first.more()).isTrue();
        assertThat(cases(scene.desk.tick(2))).containsExactly(id("p-2"));
        assertThat(scene.desk.tick(2).more()).isFalse();

        scene.store.beforeEachCommit(commit -> {});
        scene.clock.pass(Duration.ofMinutes(1));
        assertThat(cases(scene.desk.tick(2))).containsExactly(id("p-0"));
    }

    /** Yellow from 2025-02-06T00:00 on. */
    @Test
    void warnings_are_part_of_it() {
        Scene warned = Scene.warning("2025-01-24T10:00", Ladder.LIGHT);
        List.of("p-1", "p-2", "p-3").forEach(warned::intake);
        warned.clock.set("2025-02-06T00:00");

        assertThat(warned.desk.tick(2).happened()).hasSize(2);
        assertThat(warned.desk.tick(2).happened()).hasSize(1);
        assertThat(warned.desk.tick(2)).isEqualTo(new Ticked(List.of(), java.util.Optional.empty(), false));
    }

    @Test
    void a_part_has_one_case_at_least() {
        assertThatThrownBy(() -> scene.desk.tick(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a tick looks at 1 case or more, not 0");
    }
}
