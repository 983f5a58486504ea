package io.shixian.boot.four;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class HealthOnBoot4Test {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Host {}

    @Test
    void the_desk_is_a_part_of_the_health_of_the_application() {
        assertThat(SpringBootVersion.getVersion()).startsWith("4.");
        new ApplicationContextRunner()
                .withUserConfiguration(Host.class)
                .withPropertyValues(
                        "spring.datasource.generate-unique-name=true",
                        "shixian.desk.enabled=true",
                        "shixian.jdbc.create-tables=true",
                        "shixian.health.enabled=true")
                .run(context -> {
                    HealthIndicator desk = (HealthIndicator)
                            context.getBean(HealthContributorRegistry.class).getContributor("shixian");
                    assertThat(desk.health().getStatus()).isEqualTo(Status.UP);
                });
    }
}
