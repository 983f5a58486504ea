package io.shixian.boot;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The store in the host's database.
 *
 * @param dialect      what the database speaks; found out from its connection unless said otherwise
 * @param createTables whether the store's tables are made or brought up to date at start
 */
@ConfigurationProperties("shixian.jdbc")
record JdbcProperties(
        @DefaultValue("auto") Language dialect,
        @DefaultValue("false") boolean createTables) {

    enum Language {
        AUTO,
        H2,
        POSTGRESQL,
        MARIADB,
        MYSQL
    }
}
