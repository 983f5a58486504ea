package io.shixian.examples.servicedesk;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.catalog.book.ShandongAppeals;
import io.shixian.core.deadline.Counting;
import io.shixian.examples.servicedesk.access.Access;
import io.shixian.examples.servicedesk.access.Offers;
import io.shixian.jackson.ShixianJson;
import io.shixian.jdbc.Dialect;
import io.shixian.jdbc.Dialects;
import io.shixian.jdbc.HistoryText;
import io.shixian.jdbc.JdbcStore;
import io.shixian.jdbc.Schema;
import io.shixian.jdbc.Transactions;
import io.shixian.spi.desk.ServiceDesk;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The desk of this host and what stands around it. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DeskSetup {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Appeals of enterprises have limits only where a province or city sets them, so this host takes a book. */
    @Bean
    Catalog catalog() {
        return Catalog.builtIn().with(ShandongAppeals.BOOK);
    }

    @Bean
    WorkCalendar calendar() {
        return ChinaCalendar.published();
    }

    @Bean
    JdbcStore store(DataSource source, Catalog catalog) throws SQLException {
        Dialect dialect = dialect(source);
        Schema.of(dialect).apply(source);
        HistoryText text = HistoryText.of(ShixianJson::write, json -> ShixianJson.read(CaseEvent.class, json));
        return new JdbcStore(Transactions.own(source), dialect, catalog, text);
    }

    private static Dialect dialect(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            String name = connection.getMetaData().getDatabaseProductName();
            return name.equals("PostgreSQL") ? Dialects.POSTGRESQL : Dialects.H2;
        }
    }

    @Bean
    ServiceDesk desk(Catalog catalog, WorkCalendar calendar, JdbcStore store, Clock clock) {
        return ServiceDesk.with(catalog, calendar, store, store)
                .subject(DeskSetup::subject)
                .at(clock)
                .deliveringLater()
                .open();
    }

    /** A case is listed by the title that its opener gave it. */
    static Optional<String> subject(CaseFile file) {
        CaseEvent.Opened opened = (CaseEvent.Opened) file.history().get(0);
        return Optional.ofNullable(opened.particulars().data().get("title")).filter(title -> !title.isBlank());
    }

    @Bean
    Access access(ServiceDesk desk, Catalog catalog) {
        return new Access(desk, () -> catalog);
    }

    @Bean
    Offers offers(ServiceDesk desk, Catalog catalog, Clock clock) {
        return new Offers(desk, () -> catalog, Counting.STANDARD, clock);
    }
}
