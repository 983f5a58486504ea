package io.shixian.boot;

import io.micrometer.core.instrument.MeterRegistry;
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

/** Meters of the desk, if the host asks for them and has Micrometer. */
@AutoConfiguration(
        after = StoreAutoConfiguration.class,
        before = DeskAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBooleanProperty("shixian.meters.enabled")
@ConditionalOnBean({CaseStore.class, Outbox.class, MeterRegistry.class})
@EnableConfigurationProperties(MeterProperties.class)
class MeterAutoConfiguration {

    @Bean
    DeskMeters shixianMeters(MeterProperties properties, CaseStore store, Outbox outbox, ObjectProvider<Clock> clocks) {
        Clock clock = clocks.getIfAvailable(Clock::systemUTC);
        return new DeskMeters(() -> Reading.of(store, outbox, clock.instant()), properties.refresh());
    }

    @Bean
    OutcomeCounter shixianOutcomeCounter(ObjectProvider<MeterRegistry> registry) {
        return new OutcomeCounter(registry::getObject);
    }
}
