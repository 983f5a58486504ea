package io.shixian.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.spi.notification.Notifier;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;

class DeskHealthTest {

    private final SettableClock clock = new SettableClock("2026-09-18T02:00:00Z");

    private final ApplicationContextRunner host = Host.withDesk()
            .withPropertyValues("shixian.health.enabled=true", "shixian.health.outbox-lag=1h")
            .withBean(Clock.class, () -> clock)
            .withBean(Notifier.class, () -> Notifier.SILENT);

    @Test
    void is_nobodys_business_unless_the_host_asks() {
        Host.withDesk()
                .run(context -> assertThat(context)
                        .doesNotHaveBean(DeskHealth.class)
                        .doesNotHaveBean("shixianHealthIndicator"));
    }

    @Test
    void is_up_while_the_store_answers_and_nobody_waits_too_long() {
        host.run(context -> {
            Opening.opened(context, "c-1");
            Opening.replied(context, "c-1");
            Opening.opened(context, "c-2");
            clock.pass(Duration.ofHours(1));

            DeskHealth.Condition now = context.getBean(DeskHealth.class).condition();

            assertThat(now.status()).isEqualTo("UP");
            assertThat(now.details())
                    .containsEntry("outboxLag", "PT1H")
                    .containsEntry("setAside", 0L)
                    .containsEntry("nextExpiry", "2026-09-21T16:00:00Z")
                    .hasSize(3);
        });
    }

    @Test
    void is_degraded_when_somebody_waits_too_long_to_be_told() {
        host.run(context -> {
            Opening.opened(context, "c-1");
            Opening.replied(context, "c-1");
            clock.pass(Duration.ofMinutes(61));

            DeskHealth.Condition now = context.getBean(DeskHealth.class).condition();

            assertThat(now.status()).isEqualTo("DEGRADED");
            assertThat(now.details()).containsEntry("outboxLag", "PT1H1M").containsEntry("outboxLagLimit", "PT1H");
        });
    }

    @Test
    void is_down_while_the_store_does_not_answer_and_says_no_more_than_that() {
        host.run(context -> {
            context.getBean(JdbcTemplate.class).execute("alter table shixian_outbox rename to elsewhere");

            DeskHealth.Condition now = context.getBean(DeskHealth.class).condition();

            assertThat(now.status()).isEqualTo("DOWN");
            assertThat(now.details())
                    .containsOnly(java.util.Map.entry("store", "unreachable: io.shixian.jdbc.StorageException"));
        });
    }
}
