package io.shixian.spi.desk;

import static io.shixian.spi.desk.SameAnswer.assertThatTheSecondEqualsTheFirst;
import static io.shixian.spi.desk.Scene.id;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Role;
import io.shixian.spi.storage.DuplicateCommandException;
import org.junit.jupiter.api.Test;

/** The same command arrives again while the first is still under way (M8). */
class SameCommandUnderWayTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");

    @Test
    void is_recognised_by_the_store_at_the_commit() {
        scene.complaint("c1");
        ServiceDesk other = scene.another("other");
        Outcome[] first = new Outcome[1];
        scene.store.beforeTheNextCommit(() -> first[0] = dispatched(other, Envelope.command("k-1")));

        Outcome second = dispatched(scene.desk, Envelope.command("k-1"));

        assertThatTheSecondEqualsTheFirst(second, first[0]);
    }

    /** If the look for the id came before the look at the case, the second would find the work done, and be refused. */
    @Test
    void is_recognised_though_the_first_is_done_between_two_looks_into_the_store() {
        scene.complaint("c1");
        ServiceDesk other = scene.another("other");
        Outcome[] first = new Outcome[1];
        scene.store.beforeTheSecondLook(() -> first[0] = dispatched(other, Envelope.command("k-1")));

        Outcome second = dispatched(scene.desk, Envelope.command("k-1").expecting(1));

        assertThatTheSecondEqualsTheFirst(second, first[0]);
    }

    private Outcome dispatched(ServiceDesk at, Envelope envelope) {
        return at.act(id("c1"), "dispatch", Scene.OPERATOR, Particulars.naming(Role.ACCESSOR, "a-1"), envelope);
    }

    @Test
    void ends_with_an_exception_if_the_store_contradicts_itself() {
        scene.complaint("c1");
        scene.store.beforeEachCommit(commit -> {
            throw new DuplicateCommandException(commit.command().orElseThrow());
        });

        assertThatThrownBy(() -> scene.dispatch("c1", "a-1", Envelope.command("k-1")))
                .isInstanceOf(DuplicateCommandException.class);
    }
}
