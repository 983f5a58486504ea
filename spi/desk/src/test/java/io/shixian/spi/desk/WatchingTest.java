package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.ACCESSOR;
import static io.shixian.spi.desk.SpringFestival.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.BusinessComplaint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Somebody who counts sees each outcome once, whoever brought it about. */
class WatchingTest {

    private final Scene scene = SpringFestival.at("2020-01-20T10:00");
    private final List<Outcome> seen = new ArrayList<>();
    private final ServiceDesk desk = watchedBy(seen::add);

    @Test
    void sees_what_became_of_each_command() {
        Outcome opened = open("c1", Envelope.command("k-1"));
        Outcome again = open("c1", Envelope.command("k-1"));
        Outcome refused =
                desk.act(Scene.id("c1"), BusinessComplaint.ACCEPT.code(), ACCESSOR, Particulars.NONE, Envelope.NONE);
        Outcome conflict = open("c1", Envelope.NONE.expecting(7));

        assertThat(seen).containsExactly(opened, again, refused, conflict);
        assertThat(seen).extracting(Outcome::code).containsExactly("accepted", "duplicate", "refused", "conflict");
    }

    @Test
    void sees_what_ran_out_and_what_was_counted_again_and_no_look_that_found_nothing() {
        scene.intake("p1");
        scene.dispatched("c1");
        scene.clock.set("2020-02-02T00:00");

        List<Outcome.Accepted> happened = desk.adopt(NOTICE);
        desk.tick();

        assertThat(happened).hasSize(2);
        assertThat(seen).containsExactlyElementsOf(happened);
    }

    @Test
    void may_fail_without_harm() {
        ServiceDesk other = watchedBy(outcome -> {
            throw new IllegalStateException("full");
        });

        assertThat(other.open(Scene.id("c1"), "complaint.business", Scene.CITIZEN, Particulars.NONE, Envelope.NONE)
                        .code())
                .isEqualTo("accepted");
        assertThat(scene.types("c1")).containsExactly("opened");
    }

    private ServiceDesk watchedBy(Consumer<Outcome> watcher) {
        return ServiceDesk.with(Scene.CATALOG, SpringFestival.BEFORE, scene.store, scene.store)
                .at(scene.clock)
                .watching(watcher)
                .open();
    }

    private Outcome open(String id, Envelope envelope) {
        return desk.open(Scene.id(id), "complaint.business", Scene.CITIZEN, Particulars.NONE, envelope);
    }
}
