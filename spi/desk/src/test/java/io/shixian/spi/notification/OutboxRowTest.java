package io.shixian.spi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A row says one thing at a time. */
class OutboxRowTest {

    private static final Instant NOON = Instant.parse("2025-10-20T04:00:00Z");

    private final OutboxRow row =
            OutboxRow.pending(Told.by(Channel.SMS, NOON), Optional.of("lane"), NOON.plusNanos(1_999_999));

    @Test
    void keeps_instants_to_the_millisecond() {
        assertThat(row.nextAttempt()).isEqualTo(NOON.plusMillis(1));
        assertThat(row.delivered(NOON.plusNanos(5)).settledAt()).contains(NOON);
    }

    @Test
    void cuts_a_long_failure() {
        assertThat(row.failed("x".repeat(300), NOON).failure().orElseThrow()).hasSize(200);
    }

    /** U+2070E takes two units of UTF-16, the first of which would be the last of 200. */
    @Test
    void keeps_of_a_failure_only_what_every_database_and_log_can_hold() {
        assertThat(row.failed("answered\0\r\nOK \uD800", NOON).failure()).contains("answered   OK  ");
        assertThat(row.failed("x".repeat(199) + "\uD841\uDF0E" + "y", NOON).failure())
                .contains("x".repeat(199));
        assertThat(row.failed("\uD841\uDF0E", NOON).failure()).contains("\uD841\uDF0E");
    }

    @Test
    void put_off_it_has_not_failed() {
        OutboxRow later = row.failed("busy", NOON).postponed(NOON.plusSeconds(60));

        assertThat(later.attempts()).isOne();
        assertThat(later.nextAttempt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(later.failure()).contains("busy");
        assertThat(later.lane()).contains("lane");
    }

    @Test
    void is_settled_unless_it_is_pending() {
        assertThatThrownBy(() -> new OutboxRow(
                        row.notification(),
                        row.lane(),
                        DeliveryState.DELIVERED,
                        0,
                        NOON,
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is delivered and not settled");
        assertThatThrownBy(() -> new OutboxRow(
                        row.notification(),
                        row.lane(),
                        DeliveryState.PENDING,
                        -1,
                        NOON,
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("count from 0");
    }

    @Test
    void is_claimed_for_a_time_that_ends() {
        assertThatThrownBy(() -> new Claim("n", NOON, NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give it an end after that");
    }
}
