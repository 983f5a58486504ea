package io.shixian.boot;

import io.shixian.core.catalog.Catalog;
import io.shixian.jdbc.Dialect;
import io.shixian.jdbc.JdbcStore;
import io.shixian.jdbc.Schema;
import io.shixian.jdbc.Transactions;
import io.shixian.json.chain.DigestAlgorithm;
import io.shixian.json.chain.EventReader;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.MemoryStore;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of a desk: in the host's database, joining the host's transactions, or in memory. */
@AutoConfiguration(
        after = {RulesAutoConfiguration.class, JsonAutoConfiguration.class},
        afterName = {
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
@ConditionalOnBooleanProperty("shixian.desk.enabled")
@EnableConfigurationProperties(StoreProperties.class)
class StoreAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "shixian.store.kind", havingValue = "memory")
    static class InMemory {

        @Bean
        @ConditionalOnMissingBean(CaseStore.class)
        MemoryStore shixianStore() {
            return new MemoryStore();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "shixian.store.kind", havingValue = "jdbc", matchIfMissing = true)
    @ConditionalOnMissingBean(CaseStore.class)
    @EnableConfigurationProperties(JdbcProperties.class)
    static class InDatabase {

        /** The host's own migration comes first: it may refuse a database in which there is something already. */
        @Bean
        @DependsOnDatabaseInitialization
        JdbcStore shixianStore(
                JdbcProperties properties,
                Catalog catalog,
                ObjectProvider<DataSource> sources,
                ObjectProvider<Dialect> dialects,
                ObjectProvider<EventReader> readers) {
            DataSource source = sources.getIfAvailable(StoreAutoConfiguration::noDatabase);
            EventReader reader = readers.getIfAvailable(StoreAutoConfiguration::noReader);
            Dialect dialect = dialects.getIfAvailable(() -> Databases.dialect(properties.dialect(), source));
            if (properties.createTables()) {
                createTables(dialect, source);
            }
            return digesting(
                    new JdbcStore(Transactions.joining(new SpringConnections(source)), dialect, catalog, reader),
                    properties.digest());
        }
    }

    private static void createTables(Dialect dialect, DataSource source) {
        try {
            Schema.of(dialect).apply(source);
        } catch (IllegalStateException e) {
            throw new UnusableSettingException(
                    "shixian.jdbc.create-tables",
                    String.valueOf(e.getMessage()),
                    "mend that, or leave the tables to whoever runs the scripts, and take the property away",
                    e);
        }
    }

    private static JdbcStore digesting(JdbcStore store, String algorithm) {
        try {
            return store.digestingBy(new DigestAlgorithm(algorithm));
        } catch (IllegalArgumentException e) {
            throw new UnusableSettingException(
                    "shixian.jdbc.digest",
                    String.valueOf(e.getMessage()),
                    "add a security provider that offers it, or take SHA-256",
                    e);
        }
    }

    private static DataSource noDatabase() {
        throw new UnusableSettingException(
                "shixian.store.kind",
                "cases are to be kept in a database, and there is no DataSource",
                "give one, such as by spring.datasource.url, or set shixian.store.kind=memory to lose all cases when the"
                        + " process ends");
    }

    private static EventReader noReader() {
        throw new UnusableSettingException(
                "shixian.store.kind",
                "nothing here can read events as JSON",
                "add the dependency shixian-jackson (Jackson 3) or shixian-jackson2 (Jackson 2), or make an EventReader bean");
    }
}
