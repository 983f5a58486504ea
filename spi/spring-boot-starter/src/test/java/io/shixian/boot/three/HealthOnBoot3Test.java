package io.shixian.boot.three;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.actuate.health.CompositeHealth;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class HealthOnBoot3Test {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Host {}

    @Test
    void the_desk_is_a_part_of_the_health_of_the_application() {
        assertThat(SpringBootVersion.getVersion()).startsWith("3.");
        new ApplicationContextRunner()
                .withUserConfiguration(Host.class)
                .withPropertyValues(
                        "spring.datasource.generate-unique-name=true",
                        "shixian.desk.enabled=true",
                        "shixian.jdbc.create-tables=true",
                        "shixian.health.enabled=true")
                .run(context -> {
                    CompositeHealth health = (CompositeHealth)
                            context.getBean(HealthEndpoint.class).health();
                    assertThat(health.getStatus()).isEqualTo(Status.UP);
                    assertThat(health.getComponents().get("shixian").getStatus())
                            .isEqualTo(Status.UP);
                });
    }
}
