package io.shixian.boot;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.jackson.ShixianJson;
import io.shixian.jackson.two.ShixianModule;
import io.shixian.json.chain.EventReader;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What reads the values as JSON, by the Jackson that the host has. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration",
            "org.springframework.boot.jackson2.autoconfigure.Jackson2AutoConfiguration"
        })
@Conditional(RulesAutoConfiguration.Asked.class)
class JsonAutoConfiguration {

    /** Both read the same text, so a host may change from one to the other. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty("shixian.desk.enabled")
    @ConditionalOnClass(ShixianJson.class)
    static class WithJackson3 {

        @Bean
        @ConditionalOnMissingBean
        EventReader shixianEventReader() {
            return text -> ShixianJson.read(CaseEvent.class, text);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty("shixian.desk.enabled")
    @ConditionalOnClass(io.shixian.jackson.two.ShixianJson.class)
    @ConditionalOnMissingClass("io.shixian.jackson.ShixianJson")
    static class WithJackson2 {

        @Bean
        @ConditionalOnMissingBean
        EventReader shixianEventReader() {
            return text -> io.shixian.jackson.two.ShixianJson.read(CaseEvent.class, text);
        }
    }

    /** Spring Boot does not look for modules of Jackson 2 by itself. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ShixianModule.class)
    static class ForMappersOfJackson2 {

        @Bean
        @ConditionalOnMissingBean
        ShixianModule shixianModule() {
            return new ShixianModule();
        }
    }
}
