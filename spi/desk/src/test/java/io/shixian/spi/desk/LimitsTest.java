package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.ACCESSOR;
import static io.shixian.spi.desk.Scene.WINDOW;
import static io.shixian.spi.desk.Scene.id;
import static io.shixian.spi.desk.SettableClock.instant;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.LimitState;
import io.shixian.core.casefile.LimitStatus;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.deadline.Light;
import io.shixian.core.deadline.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the limits of a case stand, by the desk's clock. Days of vectors/scenarios/complaint.jsonl. */
class LimitsTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");

    private List<LimitState> limits(String id) {
        return scene.desk.limits(scene.desk.find(id(id)).orElseThrow());
    }

    @Test
    void are_none_before_one_has_started() {
        scene.complaint("c1");

        assertThat(limits("c1")).isEmpty();
    }

    @Test
    void show_last_day_and_light_as_time_passes() {
        scene.dispatched("c1");
        assertThat(limits("c1"))
                .extracting(
                        state -> state.limit().code() + " " + state.lastDay().orElseThrow())
                .containsExactly("decide 2025-10-16", "result 2025-11-04");

        assertThat(decide("2025-10-14T23:59")).isEqualTo("running green");
        // One working day is left after 10-15: yellow by the default lead (T26).
        assertThat(decide("2025-10-15T00:00")).isEqualTo("running yellow");
        assertThat(decide("2025-10-16T23:59")).isEqualTo("running yellow");
        assertThat(decide("2025-10-17T00:00")).isEqualTo("breached red");
    }

    private String decide(String now) {
        scene.clock.set(now);
        LimitState decide = limits("c1").get(0);
        return decide.status().code() + " " + decide.light().code();
    }

    @Test
    void keep_the_verdict_of_the_day_on_which_they_ended() {
        scene.dispatched("c1");
        scene.clock.set("2025-10-16T23:59");
        scene.act("c1", BusinessComplaint.ACCEPT, ACCESSOR);
        scene.clock.set("2027-01-04T09:00");

        assertThat(limits("c1")).extracting(LimitState::status).containsExactly(LimitStatus.MET, LimitStatus.BREACHED);
        assertThat(limits("c1")).extracting(LimitState::light).containsExactly(Light.GREEN, Light.RED);
    }

    /** A hearing stops the clock; while it stands still nothing is due, in the list or on the clock. */
    @Test
    void of_a_suspended_clock_have_no_last_day_and_are_not_due() {
        scene.permit("p1");
        scene.desk.act(id("p1"), "accept", WINDOW, Particulars.NONE, Envelope.NONE);
        scene.clock.set("2025-10-09T09:00");
        Particulars letter = Particulars.because("听证").withDocuments("doc-1");

        scene.desk.suspend(id("p1"), "decision", "hearing", WINDOW, letter, Envelope.NONE);

        assertThat(limits("p1").get(1).status()).isEqualTo(LimitStatus.SUSPENDED);
        assertThat(limits("p1").get(1).lastDay()).isEmpty();
        assertThat(scene.desk.nextExpiry()).isEmpty();
        assertThat(scene.row("p1").light(instant("2030-01-01T00:00"))).isEqualTo(Light.GREEN);
        scene.clock.set("2026-01-05T09:00");
        assertThat(scene.desk.tick()).isEmpty();

        scene.desk.resume(id("p1"), "decision", WINDOW, Particulars.NONE, Envelope.NONE);
        assertThat(scene.desk.nextExpiry()).isPresent();
    }

    /** 20 working days from 2025-09-30 end on 2025-11-04 by the scenario, 30 on 2025-11-18, counted by a Python program. */
    @Test
    void move_with_an_extension() {
        scene.permit("p1");
        scene.desk.act(id("p1"), "accept", WINDOW, Particulars.NONE, Envelope.NONE);
        assertThat(scene.desk.nextExpiry()).contains(instant("2025-11-05T00:00"));

        scene.desk.extend(id("p1"), "decision", Term.workdays(10), WINDOW, Particulars.because("案情复杂"), Envelope.NONE);

        assertThat(scene.desk.nextExpiry()).contains(instant("2025-11-19T00:00"));
        assertThat(limits("p1").get(1).lastDay().orElseThrow()).isEqualTo("2025-11-18");
    }
}
