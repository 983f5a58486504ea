package io.shixian.spi.desk;

import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.spi.notification.Notification;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Two recipients, one channel down: one is delivered and one pending, and only that is tried again (V11). */
class ChannelDownTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");

    @Test
    void one_is_delivered_and_one_is_pending() {
        scene.channel.down(ADMINISTRATOR);

        Outcome.Accepted dispatched = scene.dispatched("c1");

        assertThat(dispatched.notifications())
                .extracting(told -> told.recipient().role())
                .containsExactly(ACCESSOR, ADMINISTRATOR);
        assertThat(scene.channel.delivered)
                .extracting(told -> told.recipient().role())
                .containsExactly(ACCESSOR);
        assertThat(scene.store.pending(10))
                .containsExactly(dispatched.notifications().get(1));
    }

    @Test
    void the_first_being_down_does_not_hold_up_the_second() {
        scene.channel.down(ACCESSOR);

        scene.dispatched("c1");

        assertThat(scene.channel.delivered)
                .extracting(told -> told.recipient().role())
                .containsExactly(ADMINISTRATOR);
    }

    @Test
    void only_the_pending_one_is_tried_again() {
        scene.channel.down(ADMINISTRATOR);
        Notification toAdministrator = scene.dispatched("c1").notifications().get(1);
        scene.channel.tried.clear();

        assertThat(scene.desk.deliver()).as("a minute has not passed").isZero();
        scene.clock.pass(Duration.ofMinutes(1));
        assertThat(scene.desk.deliver()).isZero();
        scene.channel.up(ADMINISTRATOR);
        scene.clock.pass(Duration.ofMinutes(2));
        assertThat(scene.desk.deliver()).isOne();
        assertThat(scene.desk.deliver()).isZero();

        assertThat(scene.channel.tried).containsExactly(toAdministrator, toAdministrator);
        assertThat(scene.store.pending(10)).isEmpty();
    }
}
