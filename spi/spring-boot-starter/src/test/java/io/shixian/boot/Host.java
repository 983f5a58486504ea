package io.shixian.boot;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** A host with everything that Spring Boot sets up by itself. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Host {

    /** Returns a host that asks for a desk on a database of its own in memory. */
    static ApplicationContextRunner withDesk() {
        return asking().withPropertyValues("shixian.desk.enabled=true", "shixian.jdbc.create-tables=true");
    }

    /** Returns a host that asks for nothing yet. */
    static ApplicationContextRunner asking() {
        return new ApplicationContextRunner()
                .withUserConfiguration(Host.class)
                .withPropertyValues("spring.datasource.generate-unique-name=true");
    }
}
