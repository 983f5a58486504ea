package io.shixian.boot;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Counting;
import io.shixian.spi.desk.DeskBuilder;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.Channels;
import io.shixian.spi.notification.DeliveryPolicy;
import io.shixian.spi.notification.Notifier;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.storage.CaseStore;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The desk, of the beans that the host or the other configurations have made. */
@AutoConfiguration(after = {RulesAutoConfiguration.class, StoreAutoConfiguration.class})
@ConditionalOnBooleanProperty("shixian.desk.enabled")
@EnableConfigurationProperties(DeskProperties.class)
class DeskAutoConfiguration {

    /** A command only fills the outbox: within the host's transaction nobody may be told of what can still be rolled back. */
    @Bean
    @ConditionalOnMissingBean
    ServiceDesk shixianDesk(
            DeskProperties properties,
            Catalog catalog,
            WorkCalendar calendar,
            Counting counting,
            CaseStore store,
            Outbox outbox,
            ObjectProvider<Notifier> notifiers,
            ObjectProvider<Channels> channels,
            ObjectProvider<DeliveryPolicy> policies,
            ObjectProvider<Clock> clocks,
            ObjectProvider<DeskCustomizer> customizers) {
        DeskBuilder desk = ServiceDesk.with(catalog, calendar, store, outbox)
                .counting(counting)
                .deliveringLater()
                .node(properties.node().isBlank() ? "desk-" + UUID.randomUUID() : properties.node());
        notifiers.ifAvailable(desk::telling);
        channels.ifAvailable(desk::by);
        policies.ifAvailable(desk::delivering);
        clocks.ifAvailable(desk::at);
        customizers.orderedStream().forEach(customizer -> customizer.customize(desk));
        return desk.open();
    }
}
