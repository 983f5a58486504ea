package io.shixian.examples.servicedesk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FailedTriesTest {

    private Instant now = Instant.parse("2026-11-27T01:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final FailedTries tries = new FailedTries(clock, 3);

    private void fail(String who, int times) {
        for (int i = 0; i < times; i++) {
            tries.failed(who);
        }
    }

    @Test
    void lets_somebody_fail_as_often_as_one_may() {
        fail("a", 2);
        assertThat(tries.left("a")).isEmpty();
        tries.failed("a");
        assertThat(tries.left("a")).contains(Duration.ofMinutes(1));
        assertThat(tries.left("b")).isEmpty();
    }

    @Test
    void lets_somebody_wait_until_the_first_failure_is_a_minute_old() {
        tries.failed("a");
        now = now.plusSeconds(50);
        fail("a", 2);
        assertThat(tries.left("a")).contains(Duration.ofSeconds(10));
        now = now.plusSeconds(9);
        assertThat(tries.left("a")).contains(Duration.ofSeconds(1));
        now = now.plusSeconds(1);
        assertThat(tries.left("a")).isEmpty();
    }

    @Test
    void forgets_whoever_has_signed_in() {
        fail("a", 2);
        tries.forget("a");
        tries.failed("a");
        assertThat(tries.left("a")).isEmpty();
    }

    @Test
    void keeps_no_more_than_ten_thousand_and_forgets_the_oldest_first() {
        fail("first", 3);
        for (int i = 0; i < 20_000; i++) {
            tries.failed("name " + i);
        }
        assertThat(tries.size()).isEqualTo(10_000);
        assertThat(tries.left("first")).isEmpty();
        fail("name 19999", 2);
        assertThat(tries.left("name 19999")).isPresent();
    }
}
