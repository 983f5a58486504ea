package io.shixian.boot;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where cases are kept.
 *
 * @param kind in the host's database, or in memory until the process ends
 */
@ConfigurationProperties("shixian.store")
record StoreProperties(@DefaultValue("jdbc") Kind kind) {

    enum Kind {
        JDBC,
        MEMORY
    }
}
