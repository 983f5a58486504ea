package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.id;
import static io.shixian.spi.desk.Scene.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.Refusal.Code;
import io.shixian.spi.storage.Commit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Commands whose senders name no version are decided again when others were faster (V12). */
class DecidedAgainTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");

    @Test
    void race_and_the_rules_decide_again_for_those_who_came_later() {
        for (int round = 0; round < 30; round++) {
            String id = "c-" + round;
            scene.complaint(id);

            List<Outcome> outcomes = Raced.by(4, i -> scene.dispatch(id, "a-" + i, Envelope.NONE));

            assertThat(outcomes).filteredOn(Outcome.Accepted.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> !(outcome instanceof Outcome.Accepted))
                    .allSatisfy(outcome -> assertThat(refusal(outcome)).contains(Code.NOT_IN_THIS_STAGE));
        }
    }

    @Test
    void are_decided_again_on_the_case_as_it_is_then() {
        scene.permit("p1");
        scene.store.beforeTheNextCommit(() -> scene.supplement(scene.desk, "p1", Envelope.NONE));

        Outcome slower = scene.supplement(scene.desk, "p1", Envelope.NONE);

        assertThat(slower.caseFile().orElseThrow().version()).isEqualTo(3);
        assertThat(((Outcome.Accepted) slower).events()).hasSize(1);
    }

    @Test
    void get_a_conflict_in_the_end_if_others_are_always_faster() {
        scene.permit("p1");
        Particulars losing = Particulars.because("the slow one");
        AtomicInteger tries = new AtomicInteger();
        ServiceDesk faster = scene.another("faster");
        scene.store.beforeEachCommit(commit -> {
            if (isBy(losing, commit)) {
                tries.incrementAndGet();
                scene.supplement(faster, "p1", Envelope.NONE);
            }
        });

        Outcome outcome = scene.desk.act(id("p1"), "supplement", Scene.CITIZEN, losing, Envelope.NONE);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Conflict.class,
                        conflict -> assertThat(conflict.caseFile().orElseThrow().version())
                                .isEqualTo(6));
        assertThat(tries).hasValue(5);
        assertThat(scene.file("p1").history())
                .noneMatch(event -> event instanceof CaseEvent.Moved moved
                        && moved.particulars().equals(losing));
    }

    private boolean isBy(Particulars particulars, Commit commit) {
        return commit.events().get(0) instanceof CaseEvent.Moved moved
                && moved.particulars().equals(particulars);
    }
}
