package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.party.Role;
import io.shixian.spi.storage.ConcurrentChangeException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two commands decided on the same version, which their senders name: one is accepted, one is a conflict (V12). */
class ExpectedVersionTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");

    @Test
    void get_the_case_as_it_is_when_it_has_moved_on() {
        scene.complaint("c1");
        assertThat(scene.dispatch("c1", "a-1", Envelope.NONE.expecting(1))).isInstanceOf(Outcome.Accepted.class);
        Scene.Content before = scene.content();

        Outcome second = scene.dispatch("c1", "a-2", Envelope.NONE.expecting(1));

        assertThat(second).isInstanceOfSatisfying(Outcome.Conflict.class, conflict -> {
            assertThat(conflict.code()).isEqualTo("conflict");
            assertThat(conflict.expected()).isOne();
            assertThat(conflict.caseFile().orElseThrow().version()).isEqualTo(2);
        });
        assertThat(scene.content()).isEqualTo(before);
    }

    @Test
    void conflict_if_they_open_a_case_that_they_believe_to_be_there() {
        Outcome opened = scene.open("c1", "complaint.business", Envelope.NONE.expecting(3));

        assertThat(opened).isEqualTo(new Outcome.Conflict(3, Optional.empty()));
        assertThat(scene.desk.find(id("c1"))).isEmpty();
    }

    @Test
    void conflict_if_someone_comes_between_decision_and_commit() {
        scene.complaint("c1");
        scene.store.beforeTheNextCommit(() -> scene.dispatch("c1", "a-2", Envelope.NONE));

        Outcome slower = scene.dispatch("c1", "a-1", Envelope.NONE.expecting(1));

        assertThat(slower).isInstanceOf(Outcome.Conflict.class);
        assertThat(scene.file("c1").party(Role.ACCESSOR).orElseThrow()).hasToString("a-2");
    }

    @Test
    void race_and_one_of_them_wins() {
        for (int round = 0; round < 30; round++) {
            String id = "c-" + round;
            scene.complaint(id);

            List<Outcome> outcomes = Raced.by(8, i -> scene.dispatch(id, "a-" + i, Envelope.NONE.expecting(1)));

            assertThat(outcomes).filteredOn(Outcome.Accepted.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Outcome.Conflict.class::isInstance).hasSize(7);
            assertThat(scene.file(id).version()).isEqualTo(2);
        }
    }

    @Test
    void says_what_to_do_about_it() {
        assertThat(new ConcurrentChangeException(id("7f3c"), 4, 5))
                .hasMessage("case 7f3c is at version 5, not 4; read it again and decide again");
    }
}
