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
import io.shixian.spi.storage.WordStore;
import io.shixian.spi.wording.CaseKeys;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The desk, of the beans that the host or the other configurations have made; our settings come before the host's. */
@AutoConfiguration(after = {RulesAutoConfiguration.class, StoreAutoConfiguration.class})
@ConditionalOnBooleanProperty("shixian.desk.enabled")
@EnableConfigurationProperties({DeskProperties.class, WarningProperties.class, WordProperties.class})
class DeskAutoConfiguration {

    /** A command only fills the outbox: within the host's transaction nobody may be told of what can still be rolled back. */
    @Bean
    @ConditionalOnMissingBean
    ServiceDesk shixianDesk(
            DeskProperties properties,
            Catalog catalog,
            WorkCalendar calendar,
            CaseStore store,
            Outbox outbox,
            ObjectProvider<DeskCustomizer> customizers) {
        DeskBuilder desk = ServiceDesk.with(catalog, calendar, store, outbox)
                .deliveringLater()
                .node(properties.node().isBlank() ? "desk-" + UUID.randomUUID() : properties.node());
        customizers.orderedStream().forEach(customizer -> customizer.customize(desk));
        return desk.open();
    }

    @Bean
    @ConditionalOnBooleanProperty("shixian.calendar.recount")
    RecountAtStart shixianRecount(ServiceDesk desk, CalendarProperties properties) {
        return new RecountAtStart(desk, Calendars.withoutNotices(properties));
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    DeskCustomizer shixianTiming(Counting counting, WarningProperties warnings, ObjectProvider<Clock> clocks) {
        return desk -> {
            desk.counting(counting).warning(warnings.ladder());
            clocks.ifAvailable(desk::at);
        };
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    DeskCustomizer shixianTelling(
            ObjectProvider<Notifier> notifiers,
            ObjectProvider<Channels> channels,
            ObjectProvider<DeliveryPolicy> policies) {
        return desk -> {
            notifiers.ifAvailable(desk::telling);
            channels.ifAvailable(desk::by);
            policies.ifAvailable(desk::delivering);
        };
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    DeskCustomizer shixianWording(
            WordProperties properties, ObjectProvider<WordStore> stores, ObjectProvider<CaseKeys> keys) {
        return desk -> properties
                .wording(() -> given(keys, WordProperties::noKeys))
                .ifPresent(how -> desk.keepingApart(given(stores, WordProperties::noStore), how));
    }

    private static <T> T given(ObjectProvider<T> beans, Supplier<UnusableSettingException> otherwise) {
        return beans.getIfAvailable(() -> {
            throw otherwise.get();
        });
    }
}
