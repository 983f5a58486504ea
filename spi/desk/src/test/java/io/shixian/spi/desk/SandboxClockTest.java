package io.shixian.spi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clock for rehearsals runs faster, and never in production. */
class SandboxClockTest {

    private static final Instant START = Instant.parse("2026-02-10T01:00:00Z");

    private final SettableClock real = new SettableClock("2025-09-30T14:00");

    private SandboxClock clock(long speed) {
        return SandboxClock.starting(START, speed, real, false);
    }

    @AfterEach
    void noProduction() {
        System.clearProperty(SandboxClock.PRODUCTION);
    }

    @Test
    void starts_at_its_instant_and_runs_as_many_times_faster() {
        SandboxClock clock = clock(1440);
        assertThat(clock.instant()).isEqualTo(START);

        real.pass(Duration.ofSeconds(90));

        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofMinutes(36 * 60)));
    }

    @Test
    void skips_time_in_every_zone_it_is_seen_in() {
        SandboxClock clock = clock(1);
        Clock shanghai = clock.withZone(ZoneId.of("Asia/Shanghai"));

        clock.skip(Duration.ofDays(3));
        real.pass(Duration.ofSeconds(1));

        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofDays(3)).plusSeconds(1));
        assertThat(shanghai.instant()).isEqualTo(clock.instant());
        assertThat(shanghai.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void does_not_go_back() {
        assertThatThrownBy(() -> clock(1).skip(Duration.ofDays(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("start another at an earlier instant");
    }

    @Test
    void is_refused_where_the_host_says_that_this_is_production() {
        assertThatThrownBy(() -> SandboxClock.starting(START, 60, real, true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("give the desk Clock.systemUTC()");
    }

    /** {@code -Dshixian.production} alone sets an empty text. */
    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE", "", "1", "yes"})
    void is_refused_where_the_system_property_says_so(String flag) {
        System.setProperty(SandboxClock.PRODUCTION, flag);

        assertThatThrownBy(() -> clock(60))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("-Dshixian.production");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", " False "})
    void is_made_where_the_system_property_says_that_this_is_no_production(String flag) {
        System.setProperty(SandboxClock.PRODUCTION, flag);

        assertThat(clock(60).instant()).isEqualTo(START);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 86_401})
    void runs_at_a_sensible_speed(long speed) {
        assertThatThrownBy(() -> clock(speed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a sandbox clock runs 1 to 86400 times as fast as the real one, not " + speed);
    }

    @Test
    void lets_a_desk_see_weeks_pass_in_seconds() {
        Scene scene = Scene.at("2025-01-24T10:00");
        SandboxClock clock = SandboxClock.starting(scene.clock.instant(), 86_400, real, false);
        ServiceDesk desk = scene.another("rehearsal", clock);
        scene.intake("p-1");

        real.pass(Duration.ofSeconds(16));

        assertThat(desk.tick()).hasSize(1);
        assertThat(scene.types("p-1")).containsExactly("opened", "lapsed");
    }
}
