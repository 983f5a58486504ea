package io.shixian.spi.desk;

import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Thousands of notifications are stuck, and there are others behind them. */
@Timeout(30)
class StuckNotificationsTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");

    @Test
    void those_behind_them_are_tried_all_the_same() {
        scene.channel.down(ADMINISTRATOR);
        scene.channel.down(ACCESSOR);
        for (int i = 0; i < 1_100; i++) {
            scene.dispatched("c-" + i);
        }
        scene.channel.up(ACCESSOR);
        scene.channel.tried.clear();
        scene.clock.pass(Duration.ofMinutes(1));

        assertThat(scene.desk.deliver()).isEqualTo(1_100);

        assertThat(scene.channel.tried).hasSize(2_200).doesNotHaveDuplicates();
        assertThat(scene.store.pending(10_000)).hasSize(1_100);
    }

    @Test
    void one_call_delivers_them_all_once_the_channels_are_up() {
        scene.channel.down(ADMINISTRATOR);
        for (int i = 0; i < 1_100; i++) {
            scene.dispatched("c-" + i);
        }
        scene.channel.up(ADMINISTRATOR);
        scene.clock.pass(Duration.ofMinutes(1));

        assertThat(scene.desk.deliver()).isEqualTo(1_100);
        assertThat(scene.store.pending(10)).isEmpty();
    }
}
