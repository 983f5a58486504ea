package io.shixian.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.spi.desk.SandboxClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SandboxSettingsTest {

    private static final Instant START = Instant.parse("2026-09-18T02:00:00Z");

    private final ApplicationContextRunner rehearsal =
            Host.withDesk().withPropertyValues("shixian.sandbox.start=" + START);

    @Test
    void the_desk_runs_on_a_sandbox_clock_if_the_host_asks() {
        rehearsal.run(context -> {
            assertThat(context).hasSingleBean(SandboxClock.class);
            SandboxClock clock = context.getBean(SandboxClock.class);
            assertThat(clock.instant()).isBetween(START, START.plus(Duration.ofMinutes(10)));
            assertThat(Opening.opened(context, "c-1").history().get(0).recordedAt())
                    .isBetween(START, START.plus(Duration.ofMinutes(10)));
        });
    }

    @Test
    void otherwise_there_is_no_such_clock() {
        Host.withDesk().run(context -> assertThat(context).doesNotHaveBean(Clock.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"shixian.production=true", "spring.profiles.active=prod", "spring.profiles.active=production"})
    void it_never_runs_in_production(String flag) {
        assertThat(Failing.failure(rehearsal.withPropertyValues(flag)))
                .hasMessageStartingWith("shixian.sandbox.start: a sandbox clock can't run in production")
                .hasMessageContaining("take shixian.sandbox away");
    }

    @Test
    void its_speed_has_limits() {
        assertThat(Failing.failure(rehearsal.withPropertyValues("shixian.sandbox.speed=86401")))
                .hasMessage("shixian.sandbox.speed: a sandbox clock runs 1 to 86400 times as fast as the real one,"
                        + " not 86401; give a number of these");
    }

    @Test
    void a_clock_of_the_hosts_own_beside_it_is_a_contradiction() {
        rehearsal
                .withBean("hosts", Clock.class, Clock::systemUTC)
                .run(context -> assertThat(context).hasFailed());
    }
}
