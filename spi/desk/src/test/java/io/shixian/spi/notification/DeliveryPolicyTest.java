package io.shixian.spi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When a notification is tried again, and when it is given up. */
class DeliveryPolicyTest {

    private static final Instant NOON = Instant.parse("2025-10-20T04:00:00Z");

    private final OutboxRow sms = DeliveryPolicy.STANDARD.row(Told.by(Channel.SMS, NOON));

    @Test
    void pauses_double_from_a_minute_and_are_never_longer_than_six_hours() {
        List<Long> minutes = IntStream.rangeClosed(1, 12)
                .mapToObj(failures -> DeliveryPolicy.STANDARD.pause(failures).toMinutes())
                .toList();

        assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 360L, 360L, 360L);
        assertThat(DeliveryPolicy.STANDARD.pause(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void all_pauses_before_the_tenth_failure_are_eight_and_a_half_hours() {
        Duration all = IntStream.rangeClosed(1, 9)
                .mapToObj(DeliveryPolicy.STANDARD::pause)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isEqualTo(Duration.ofMinutes(8 * 60 + 31));
    }

    @Test
    void pauses_that_do_not_grow_stay_as_they_are() {
        DeliveryPolicy even =
                DeliveryPolicy.STANDARD.retrying(Duration.ofSeconds(5), 1, Duration.ofSeconds(5), Integer.MAX_VALUE);

        assertThat(even.pause(1)).isEqualTo(even.pause(1_000_000)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void a_failure_is_tried_again_after_its_pause() {
        OutboxRow failed = DeliveryPolicy.STANDARD.failed(sms, "busy", false, NOON);

        assertThat(failed.state()).isEqualTo(DeliveryState.PENDING);
        assertThat(failed.attempts()).isOne();
        assertThat(failed.nextAttempt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(failed.failure()).contains("busy");
    }

    @Test
    void the_tenth_failure_sets_it_aside() {
        OutboxRow row = sms;
        for (int i = 1; i <= 9; i++) {
            row = DeliveryPolicy.STANDARD.failed(row, "busy", false, NOON);
            assertThat(row.state()).isEqualTo(DeliveryState.PENDING);
        }

        row = DeliveryPolicy.STANDARD.failed(row, "still busy", false, NOON.plusSeconds(1));

        assertThat(row.state()).isEqualTo(DeliveryState.SET_ASIDE);
        assertThat(row.attempts()).isEqualTo(10);
        assertThat(row.settledAt()).contains(NOON.plusSeconds(1));
        assertThat(row.failure()).contains("still busy");
    }

    @Test
    void a_failure_for_good_sets_it_aside_at_once() {
        assertThat(DeliveryPolicy.STANDARD
                        .failed(sms, "no such number", true, NOON)
                        .state())
                .isEqualTo(DeliveryState.SET_ASIDE);
    }

    /** Shanghai is eight hours ahead: 13:00Z is 21:00 there, and midnight 08:00. */
    @Test
    void a_pause_that_ends_at_night_lasts_until_the_morning() {
        Instant late = Instant.parse("2025-10-20T12:59:30Z");

        assertThat(DeliveryPolicy.STANDARD.failed(sms, "busy", false, late).nextAttempt())
                .isEqualTo(Instant.parse("2025-10-21T00:00:00Z"));
        assertThat(DeliveryPolicy.STANDARD
                        .row(Told.by(Channel.SMS, late.plusSeconds(30)))
                        .nextAttempt())
                .isEqualTo(Instant.parse("2025-10-21T00:00:00Z"));
        assertThat(DeliveryPolicy.STANDARD
                        .row(Told.by(Channel.IN_APP, late.plusSeconds(30)))
                        .nextAttempt())
                .isEqualTo(late.plusSeconds(30));
    }

    @Test
    void numbers_that_cannot_be_kept_are_refused() {
        Duration second = Duration.ofSeconds(1);
        DeliveryPolicy policy = DeliveryPolicy.STANDARD;

        assertThatThrownBy(() -> policy.retrying(Duration.ZERO, 2, second, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give a first pause of a second or more");
        assertThatThrownBy(() -> policy.retrying(second, 0, second, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> policy.retrying(second, 2, Duration.ofMillis(999), 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> policy.retrying(second, 2, second, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> policy.pause(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(policy.within(Map.of()).next(Channel.SMS, NOON)).isEqualTo(NOON);
    }
}
