package io.shixian.spi.desk;

import static io.shixian.spi.desk.SameAnswer.assertThatTheSecondEqualsTheFirst;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same command from many threads at once (M8): whoever comes first, all get the same answer. */
@Timeout(30)
class SameCommandAtOnceTest {

    private static final int ROUNDS = 40;

    private final Scene scene = Scene.at("2025-09-30T14:00");

    private void assertThatOneIsAcceptedAndAllAnswersAreEqual(Supplier<Outcome> command) {
        List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());
        assertThat(AtOnce.run(8, i -> outcomes.add(command.get()))).allMatch(Optional::isEmpty);

        List<Outcome> first =
                outcomes.stream().filter(Outcome.Accepted.class::isInstance).toList();
        assertThat(first).hasSize(1);
        outcomes.remove(first.get(0));
        assertThat(outcomes).hasSize(7).allSatisfy(second -> assertThatTheSecondEqualsTheFirst(second, first.get(0)));
    }

    @Test
    void opens_one_case() {
        for (int round = 0; round < ROUNDS; round++) {
            String id = "c-" + round;

            assertThatOneIsAcceptedAndAllAnswersAreEqual(
                    () -> scene.open(id, "complaint.business", Envelope.command("open " + id)));
        }
        assertThat(scene.rows()).hasSize(ROUNDS);
    }

    @Test
    void takes_one_step_and_tells_of_it_once() {
        for (int round = 0; round < ROUNDS; round++) {
            String id = "c-" + round;
            scene.complaint(id);

            assertThatOneIsAcceptedAndAllAnswersAreEqual(
                    () -> scene.dispatch(id, "a-1", Envelope.command("dispatch " + id)));

            assertThat(scene.types(id)).containsExactly("opened", "moved");
        }
        assertThat(scene.channel.delivered).hasSize(2 * ROUNDS).doesNotHaveDuplicates();
    }

    @Test
    void takes_one_step_that_could_be_taken_again() {
        for (int round = 0; round < ROUNDS; round++) {
            String id = "p-" + round;
            scene.permit(id);

            assertThatOneIsAcceptedAndAllAnswersAreEqual(() -> scene.supplement(
                    scene.desk, id, Envelope.command("supplement " + id).expecting(1)));

            assertThat(scene.types(id)).containsExactly("opened", "moved");
        }
    }
}
