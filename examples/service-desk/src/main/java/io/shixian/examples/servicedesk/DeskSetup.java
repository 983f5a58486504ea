package io.shixian.examples.servicedesk;

import io.shixian.boot.DeskCustomizer;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.catalog.book.ShandongAppeals;
import io.shixian.core.deadline.Counting;
import io.shixian.examples.servicedesk.access.Access;
import io.shixian.examples.servicedesk.access.Offers;
import io.shixian.examples.servicedesk.access.Title;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.Notifier;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this host brings to the beans of the starter: the desk, its store and its calendar come from there. */
@Configuration(proxyBeanMethods = false)
class DeskSetup {

    /** Appeals of enterprises have limits only where a province or city sets them, so this host takes a book. */
    @Bean
    Catalog catalog() {
        return Catalog.builtIn().with(ShandongAppeals.BOOK);
    }

    @Bean
    DeskCustomizer titles() {
        return desk -> desk.subject(Title::of);
    }

    /** People are told inside the platform: what was delivered stands in the outbox, and the console shows it. */
    @Bean
    Notifier inside() {
        return Notifier.SILENT;
    }

    @Bean
    Access access(ServiceDesk desk, Catalog catalog) {
        return new Access(desk, () -> catalog);
    }

    @Bean
    Offers offers(ServiceDesk desk, Catalog catalog, Counting counting, Clock clock) {
        return new Offers(desk, () -> catalog, counting, clock);
    }
}
