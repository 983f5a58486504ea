package io.shixian.boot;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The store in the host's database.
 *
 * @param dialect      what the database speaks; found out from its connection unless said otherwise
 * @param createTables whether Flyway makes the store's tables or brings them up to date at start
 * @param digest       by which algorithm events are chained from now on, such as SM3 where a security provider offers it
 */
@ConfigurationProperties("shixian.jdbc")
record JdbcProperties(
        @DefaultValue("auto") Language dialect,
        @DefaultValue("false") boolean createTables,
        @DefaultValue("SHA-256") String digest) {

    enum Language {
        AUTO,
        H2,
        POSTGRESQL,
        MARIADB,
        MYSQL
    }
}
