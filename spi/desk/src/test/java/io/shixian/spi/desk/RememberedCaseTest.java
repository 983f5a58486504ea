package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.Refusal;
import io.shixian.core.party.Actor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A store may remember cases: that saves the desk a look, and changes none of its answers. */
class RememberedCaseTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");

    private void remember(String id) {
        scene.store.remembered.put(id(id), scene.file(id));
        scene.store.found.clear();
    }

    private Outcome supplement(Envelope envelope) {
        return scene.supplement(scene.desk, "p1", envelope);
    }

    private Outcome accept() {
        return scene.desk.act(id("p1"), "accept", Scene.WINDOW, Particulars.NONE, Envelope.NONE);
    }

    private Outcome grant(Actor by) {
        return scene.desk.act(id("p1"), "grant", by, Particulars.NONE, Envelope.NONE);
    }

    @Nested
    class As_it_is {

        @Test
        void is_not_looked_for() {
            scene.permit("p1");
            remember("p1");

            assertThat(supplement(Envelope.command("k-1"))).isInstanceOf(Outcome.Accepted.class);

            assertThat(scene.store.found).isEmpty();
            assertThat(scene.types("p1")).containsExactly("opened", "moved");
        }

        @Test
        void is_a_conflict_for_who_has_seen_another_version() {
            scene.permit("p1");
            remember("p1");

            assertThat(supplement(Envelope.NONE.expecting(7))).isInstanceOf(Outcome.Conflict.class);

            assertThat(scene.types("p1")).containsExactly("opened");
        }

        @Test
        void is_looked_for_before_anything_is_refused() {
            scene.permit("p1");
            remember("p1");

            assertThat(Scene.refusal(grant(Scene.WINDOW))).isPresent();

            assertThat(scene.store.found).contains(id("p1"));
        }
    }

    @Test
    void opening_a_case_needs_no_look() {
        scene.permit("p1");

        assertThat(scene.store.found).isEmpty();
    }

    @Test
    void opening_a_case_that_is_there_is_refused_after_a_look() {
        scene.permit("p1");

        Outcome again = scene.open("p1", "sample.permit", Envelope.NONE);

        assertThat(Scene.refusal(again).map(Refusal.Code::toString)).isPresent();
        assertThat(again.caseFile().orElseThrow().version()).isOne();
        assertThat(scene.types("p1")).containsExactly("opened");
    }

    @Nested
    class As_it_was {

        @Test
        void is_decided_again_as_it_is() {
            scene.permit("p1");
            remember("p1");
            scene.supplement(scene.another("other"), "p1", Envelope.NONE);

            assertThat(supplement(Envelope.NONE))
                    .isInstanceOfSatisfying(
                            Outcome.Accepted.class,
                            done -> assertThat(done.file().version()).isEqualTo(3));

            assertThat(scene.types("p1")).containsExactly("opened", "moved", "moved");
        }

        @Test
        void refuses_nothing_that_is_allowed_by_now() {
            scene.permit("p1");
            remember("p1");
            scene.another("other").act(id("p1"), "accept", Scene.WINDOW, Particulars.NONE, Envelope.NONE);

            assertThat(grant(Scene.WINDOW)).isInstanceOf(Outcome.Accepted.class);
        }

        @Test
        void allows_nothing_that_is_refused_by_now() {
            scene.permit("p1");
            remember("p1");
            scene.another("other").act(id("p1"), "accept", Scene.WINDOW, Particulars.NONE, Envelope.NONE);

            assertThat(Scene.refusal(accept())).isPresent();

            assertThat(scene.types("p1")).containsExactly("opened", "moved");
        }

        @Test
        void is_no_conflict_for_who_has_seen_the_case_since() {
            scene.permit("p1");
            remember("p1");
            scene.supplement(scene.another("other"), "p1", Envelope.NONE);

            assertThat(supplement(Envelope.NONE.expecting(2))).isInstanceOf(Outcome.Accepted.class);
            assertThat(supplement(Envelope.NONE.expecting(1))).isInstanceOf(Outcome.Conflict.class);
        }

        @Test
        void answers_a_command_that_came_before_as_it_was_answered_then() {
            scene.permit("p1");
            remember("p1");
            Outcome first = supplement(Envelope.command("k-1"));
            remember("p1");

            Outcome second = supplement(Envelope.command("k-1"));

            assertThat(second)
                    .isInstanceOfSatisfying(
                            Outcome.Duplicate.class,
                            again -> assertThat(again.first().events()).isEqualTo(((Outcome.Accepted) first).events()));
            assertThat(scene.types("p1")).containsExactly("opened", "moved");
        }
    }
}
