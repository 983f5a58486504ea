package io.shixian.spi.notification;

import static io.shixian.spi.notification.DeliveryWindow.DAYTIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Nobody is disturbed at night. Shanghai is eight hours ahead of UTC. */
class DeliveryWindowTest {

    private static Instant at(String utc) {
        return Instant.parse("2025-10-" + utc + "Z");
    }

    @Test
    void is_open_from_its_first_moment_to_just_before_its_end() {
        assertThat(DAYTIME.isOpen(at("20T00:00:00"))).isTrue();
        assertThat(DAYTIME.isOpen(at("20T00:00:00").minusNanos(1))).isFalse();
        assertThat(DAYTIME.isOpen(at("20T13:00:00").minusNanos(1))).isTrue();
        assertThat(DAYTIME.isOpen(at("20T13:00:00"))).isFalse();
    }

    @Test
    void what_comes_while_it_is_open_need_not_wait() {
        assertThat(DAYTIME.next(at("20T04:00:00"))).isEqualTo(at("20T04:00:00"));
    }

    @Test
    void what_comes_in_the_evening_or_before_dawn_waits_for_the_same_morning() {
        assertThat(DAYTIME.next(at("20T13:00:00"))).isEqualTo(at("21T00:00:00"));
        assertThat(DAYTIME.next(at("20T18:00:00"))).isEqualTo(at("21T00:00:00"));
    }

    @Test
    void an_empty_one_is_refused() {
        assertThatThrownBy(
                        () -> new DeliveryWindow(LocalTime.of(21, 0), LocalTime.of(8, 0), ZoneId.of("Asia/Shanghai")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is empty");
    }
}
