package io.shixian.boot;

import io.shixian.spi.notification.Outbox;
import io.shixian.spi.storage.CaseStore;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the desk in the health of the application, if the host asks for it; it is called {@code shixian}. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
@ConditionalOnBooleanProperty("shixian.health.enabled")
@ConditionalOnBean({CaseStore.class, Outbox.class})
@EnableConfigurationProperties(HealthProperties.class)
class HealthAutoConfiguration {

    @Bean
    DeskHealth shixianDeskHealth(
            HealthProperties properties, CaseStore store, Outbox outbox, ObjectProvider<Clock> clocks) {
        return new DeskHealth(store, outbox, clocks.getIfAvailable(Clock::systemUTC), properties.outboxLag());
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(org.springframework.boot.actuate.health.HealthIndicator.class)
    static class OnSpringBoot3 {

        @Bean
        org.springframework.boot.actuate.health.HealthIndicator shixianHealthIndicator(DeskHealth desk) {
            return () -> {
                DeskHealth.Condition now = desk.condition();
                return org.springframework.boot.actuate.health.Health.status(now.status())
                        .withDetails(now.details())
                        .build();
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(org.springframework.boot.health.contributor.HealthIndicator.class)
    static class OnSpringBoot4 {

        @Bean
        org.springframework.boot.health.contributor.HealthIndicator shixianHealthIndicator(DeskHealth desk) {
            return () -> {
                DeskHealth.Condition now = desk.condition();
                return org.springframework.boot.health.contributor.Health.status(now.status())
                        .withDetails(now.details())
                        .build();
            };
        }
    }
}
