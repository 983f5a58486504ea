package io.shixian.boot.three;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.shixian.core.deadline.Term;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class MapperOnBoot3Test {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Host {}

    @Test
    void the_mapper_of_the_host_knows_our_values() {
        new ApplicationContextRunner()
                .withUserConfiguration(Host.class)
                .withPropertyValues("shixian.rules.enabled=true")
                .run(context -> {
                    ObjectMapper mapper = context.getBean(ObjectMapper.class);
                    assertThat(mapper.writeValueAsString(Term.workdays(5))).isEqualTo("\"5 working days\"");
                    assertThat(mapper.readValue("\"二十个工作日\"", Term.class)).isEqualTo(Term.workdays(20));
                });
    }
}
