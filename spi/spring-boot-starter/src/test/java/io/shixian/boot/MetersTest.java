package io.shixian.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.DeliveryException;
import io.shixian.spi.notification.DeliveryPolicy;
import io.shixian.spi.notification.Notifier;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

class MetersTest {

    private final SettableClock clock = new SettableClock("2026-09-18T02:00:00Z");
    private final MockClock ofMeters = new MockClock();
    private final MeterRegistry meters = new SimpleMeterRegistry(SimpleConfig.DEFAULT, ofMeters);

    private final ApplicationContextRunner host = Host.withDesk()
            .withPropertyValues("shixian.meters.enabled=true")
            .withBean(MeterRegistry.class, () -> meters)
            .withBean(Clock.class, () -> clock)
            .withBean(Notifier.class, () -> notification -> {
                throw new DeliveryException("down");
            });

    @Test
    void nothing_is_measured_unless_the_host_asks() {
        Host.withDesk()
                .withBean(MeterRegistry.class, () -> meters)
                .run(context -> assertThat(context).doesNotHaveBean(DeskMeters.class));
        Host.withDesk()
                .withPropertyValues("shixian.meters.enabled=true")
                .withClassLoader(new FilteredClassLoader("io.micrometer"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("shixianMeters"));
    }

    /** The light of a limit of two working days is yellow on its last day, and red from 2026-09-22 on in Shanghai. */
    @Test
    void shows_open_cases_by_their_light() {
        host.run(context -> {
            bound(context);
            assertThat(cases("green") + cases("yellow") + cases("red")).isZero();
            Opening.opened(context, "c-1");
            Opening.opened(context, "c-2");
            Opening.replied(context, "c-2");
            clock.set("2026-09-21T15:59:59Z");
            nextReading();
            assertThat(cases("yellow")).isOne();
            assertThat(cases("green")).isOne();

            clock.set("2026-09-21T16:00:00Z");
            nextReading();
            assertThat(cases("yellow")).isZero();
            assertThat(cases("green")).isOne();
            assertThat(cases("red")).isOne();
        });
    }

    @Test
    void asks_the_database_once_for_all_of_them_until_the_numbers_are_too_old() {
        host.withPropertyValues("shixian.meters.refresh=1m").run(context -> {
            bound(context);
            assertThat(cases("green")).isZero();
            Opening.opened(context, "c-1");

            ofMeters.add(Duration.ofSeconds(59));
            assertThat(cases("green")).isZero();
            ofMeters.add(Duration.ofSeconds(1));
            assertThat(cases("green")).isOne();
        });
    }

    @Test
    void shows_nothing_rather_than_something_old_while_the_database_is_away() {
        host.run(context -> {
            bound(context);
            assertThat(cases("green")).isZero();

            context.getBean(JdbcTemplate.class).execute("alter table shixian_case rename to elsewhere");
            nextReading();

            assertThat(cases("green")).isNaN();
        });
    }

    @Test
    void counts_limits_that_ran_out_and_refusals_by_code() {
        host.run(context -> {
            bound(context);
            assertThat(expiries()).isZero();
            ServiceDesk desk = context.getBean(ServiceDesk.class);
            Opening.opened(context, "c-1");
            Opening.opened(context, "c-2");
            desk.act(new CaseId("c-1"), "close", Opening.OPERATOR, Particulars.NONE, Envelope.NONE);
            desk.act(new CaseId("c-9"), "close", Opening.OPERATOR, Particulars.NONE, Envelope.NONE);
            desk.act(new CaseId("c-9"), "reply", Opening.OPERATOR, Particulars.NONE, Envelope.NONE);
            clock.set("2026-09-21T16:00:00Z");
            desk.tick();
            desk.tick();

            assertThat(expiries()).isEqualTo(2);
            assertThat(refusals("unknown-case")).isEqualTo(2);
            assertThat(refusals("not-in-this-stage")).isOne();
        });
    }

    @Test
    void shows_what_waits_in_the_outbox_and_how_long() {
        host.withBean(
                        DeliveryPolicy.class,
                        () -> DeliveryPolicy.STANDARD.retrying(Duration.ofMinutes(1), 1, Duration.ofMinutes(1), 2))
                .run(context -> {
                    bound(context);
                    assertThat(lag()).isZero();
                    Opening.opened(context, "c-1");
                    Opening.replied(context, "c-1");
                    clock.pass(Duration.ofHours(2));
                    nextReading();
                    assertThat(rows("pending")).isOne();
                    assertThat(lag()).isEqualTo(7200);

                    context.getBean(ServiceDesk.class).deliver();
                    clock.pass(Duration.ofMinutes(1));
                    context.getBean(ServiceDesk.class).deliver();
                    nextReading();

                    assertThat(rows("pending")).isZero();
                    assertThat(rows("set-aside")).isOne();
                    assertThat(lag()).isZero();
                });
    }

    /** What the metrics of Spring Boot do with each binder there is. */
    private void bound(ApplicationContext context) {
        context.getBeansOfType(MeterBinder.class).values().stream()
                .filter(DeskMeters.class::isInstance)
                .forEach(binder -> binder.bindTo(meters));
    }

    private void nextReading() {
        ofMeters.add(Duration.ofSeconds(10));
    }

    private double cases(String light) {
        return meters.get("shixian.cases").tag("light", light).gauge().value();
    }

    private double rows(String state) {
        return meters.get("shixian.outbox.rows").tag("state", state).gauge().value();
    }

    private double lag() {
        return meters.get("shixian.outbox.lag").timeGauge().value(TimeUnit.SECONDS);
    }

    private double expiries() {
        return meters.get("shixian.expiries").counter().count();
    }

    private double refusals(String code) {
        return meters.get("shixian.refusals").tag("code", code).counter().count();
    }
}
