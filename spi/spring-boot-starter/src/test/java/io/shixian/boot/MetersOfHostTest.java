package io.shixian.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.shixian.spi.desk.ServiceDesk;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The registry is the one that Spring Boot makes, and Spring Boot binds the meters to it. */
class MetersOfHostTest {

    private final SettableClock clock = new SettableClock("2026-09-18T02:00:00Z");

    private final ApplicationContextRunner host =
            Host.withDesk().withPropertyValues("shixian.meters.enabled=true").withBean(Clock.class, () -> clock);

    @Test
    void shows_the_desk_in_the_registry_that_the_host_has_anyway() {
        host.run(context -> {
            MeterRegistry meters = context.getBean(MeterRegistry.class);
            Opening.opened(context, "c-1");
            Opening.opened(context, "c-2");
            Opening.replied(context, "c-2");

            assertThat(meters.get("shixian.cases").tag("light", "green").gauge().value())
                    .isEqualTo(2);
            assertThat(meters.get("shixian.outbox.rows")
                            .tag("state", "pending")
                            .gauge()
                            .value())
                    .isOne();
            assertThat(meters.find("shixian.outbox.lag").timeGauge()).isNotNull();
        });
    }

    @Test
    void counts_what_happens_there() {
        host.run(context -> {
            MeterRegistry meters = context.getBean(MeterRegistry.class);
            assertThat(meters.get("shixian.expiries").counter().count()).isZero();

            Opening.opened(context, "c-1");
            clock.set("2026-09-21T16:00:00Z");
            context.getBean(ServiceDesk.class).tick();

            assertThat(meters.get("shixian.expiries").counter().count()).isOne();
        });
    }

    @Test
    void shows_nothing_there_unless_the_host_asks() {
        Host.withDesk()
                .run(context -> assertThat(context.getBean(MeterRegistry.class).getMeters())
                        .isNotEmpty()
                        .noneMatch(meter -> meter.getId().getName().startsWith("shixian.")));
    }
}
