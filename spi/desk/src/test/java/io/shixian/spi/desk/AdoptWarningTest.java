package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.id;
import static io.shixian.spi.desk.SettableClock.instant;
import static io.shixian.spi.desk.SpringFestival.BEFORE;
import static io.shixian.spi.desk.SpringFestival.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.ClockEvent.Warned;
import io.shixian.core.deadline.Ladder;
import io.shixian.spi.storage.DueClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A new notice moves what is to be warned of: dispatched on 2020-01-20, decided by 2020-02-04 and since the notice by 2020-02-06
 * ({@link AdoptTest}), of which no more than one working day was left from 02-03 and is left from 02-05 on (working-days.csv).
 */
@Timeout(30)
class AdoptWarningTest {

    private final Scene scene = Scene.warning("2020-01-20T10:00", Ladder.LIGHT, BEFORE);

    @Test
    void whoever_was_not_warned_yet_is_warned_before_the_new_last_day() {
        scene.dispatched("c1");
        assertThat(scene.desk.nextExpiry()).contains(instant("2020-02-03T00:00"));
        scene.clock.set("2020-01-27T09:00");

        scene.desk.adopt(NOTICE);

        assertThat(scene.row("c1").next())
                .contains(new DueClock(id("c1"), "decide", 1, 1, instant("2020-02-05T00:00")));
        scene.clock.set("2020-02-05T00:00");
        scene.desk.tick();
        assertThat(scene.types("c1")).containsExactly("opened", "moved", "recounted", "recounted", "warned");
    }

    @Test
    void whoever_was_warned_too_early_is_warned_once_more() {
        scene.dispatched("c1");
        scene.clock.set("2020-02-03T00:00");
        scene.desk.tick();
        scene.clock.set("2020-02-03T09:00");

        scene.desk.adopt(NOTICE);

        assertThat(scene.row("c1").next())
                .contains(new DueClock(id("c1"), "decide", 1, 2, instant("2020-02-05T00:00")));
        scene.clock.set("2020-02-05T00:00");
        scene.desk.tick();
        assertThat(scene.desk.tick()).isEmpty();
        assertThat(scene.events("c1", "warned").map(Warned.class::cast))
                .extracting(Warned::lastDay)
                .map(Object::toString)
                .containsExactly("2020-02-04", "2020-02-06");
    }

    @Test
    void a_host_that_was_started_again_on_a_newer_calendar_goes_on_warning() {
        scene.dispatched("c1");
        scene.clock.set("2020-01-27T09:00");
        ServiceDesk desk = ServiceDesk.with(Scene.CATALOG, BEFORE.with(NOTICE), scene.store, scene.store)
                .at(scene.clock)
                .warning(Ladder.LIGHT)
                .open();

        desk.recountSince(BEFORE);

        assertThat(desk.nextExpiry()).contains(instant("2020-02-05T00:00"));
    }
}
