package io.shixian.spi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.party.Role;
import io.shixian.spi.notification.Notification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A channel takes so long that the claim on what comes behind has lapsed: by then that belongs to whoever claims it. */
class LapsedClaimTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");
    private final List<Notification> slowly = new ArrayList<>();
    private Duration takes = Duration.ofMinutes(5);
    private final ServiceDesk slow = scene.building()
            .telling(notification -> {
                slowly.add(notification);
                scene.clock.pass(takes);
            })
            .node("slow")
            .open();

    @BeforeEach
    void two_rows_wait() {
        scene.channel.down(Role.ADMINISTRATOR);
        scene.channel.down(Role.ACCESSOR);
        scene.dispatched("c1");
        scene.channel.up(Role.ADMINISTRATOR);
        scene.channel.up(Role.ACCESSOR);
        scene.clock.set(scene.desk.delivery().next().orElseThrow());
    }

    @Test
    void what_comes_behind_is_left_to_another_node() {
        assertThat(slow.deliver()).isOne();
        assertThat(slowly).hasSize(1);

        assertThat(scene.desk.deliver()).isOne();
        assertThat(scene.channel.delivered).doesNotContainAnyElementsOf(slowly);
    }

    @Test
    void while_it_has_not_lapsed_the_node_goes_on() {
        takes = Duration.ofMinutes(5).minusMillis(1);

        assertThat(slow.deliver()).isEqualTo(2);
    }
}
