package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.id;
import static io.shixian.spi.desk.SettableClock.instant;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.Refusal.Code;
import io.shixian.core.party.Role;
import org.junit.jupiter.api.Test;

/** The clocks of two nodes are never quite together, and the next command may reach the one that is behind. */
class ClocksApartTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");
    private final SettableClock behind = new SettableClock("2025-09-30T14:00");
    private final ServiceDesk other = scene.another("other", behind);

    private Outcome dispatch() {
        return other.act(id("c1"), "dispatch", Scene.OPERATOR, Particulars.naming(Role.ACCESSOR, "a-1"), Envelope.NONE);
    }

    @Test
    void a_little_behind_it_goes_on_at_the_time_of_the_last_event() {
        scene.complaint("c1");
        behind.set(instant("2025-09-30T14:00").minusSeconds(5));

        assertThat(dispatch()).isInstanceOf(Outcome.Accepted.class);
        assertThat(scene.file("c1").last().recordedAt()).isEqualTo(instant("2025-09-30T14:00"));
    }

    @Test
    void far_behind_it_refuses_and_shows_that_its_clock_is_wrong() {
        scene.complaint("c1");
        behind.set(instant("2025-09-30T14:00").minusSeconds(5).minusNanos(1));

        assertThat(Scene.refusal(dispatch())).contains(Code.TIME_REVERSED);
        assertThat(scene.types("c1")).containsExactly("opened");
    }

    @Test
    void ahead_it_goes_by_its_own_clock() {
        scene.complaint("c1");
        behind.set(instant("2025-09-30T14:05"));

        dispatch();

        assertThat(scene.file("c1").last().recordedAt()).isEqualTo(instant("2025-09-30T14:05"));
    }
}
