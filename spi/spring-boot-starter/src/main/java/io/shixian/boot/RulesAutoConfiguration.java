package io.shixian.boot;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Counting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Calendar, counting and catalog, if the host asks for the rules or for a desk. */
@AutoConfiguration
@Conditional(RulesAutoConfiguration.Asked.class)
@EnableConfigurationProperties({
    RulesProperties.class,
    CalendarProperties.class,
    CountingProperties.class,
    OfficeProperties.class
})
class RulesAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    WorkCalendar shixianCalendar(
            CalendarProperties properties, ResourcePatternResolver files, ObjectProvider<NoticeSource> kept) {
        WorkCalendar calendar = Calendars.of(properties, files);
        for (NoticeSource source : kept.orderedStream().toList()) {
            calendar = Calendars.withKept(calendar, source);
        }
        return calendar;
    }

    @Bean
    @ConditionalOnMissingBean
    Counting shixianCounting(CountingProperties properties, OfficeProperties office) {
        return properties.counting(office);
    }

    @Bean
    @ConditionalOnMissingBean
    Catalog shixianCatalog(RulesProperties properties, ResourcePatternResolver files) {
        return properties.books().isEmpty()
                ? Catalog.builtIn()
                : RuleBooks.laidOn(Catalog.builtIn(), properties.books(), files);
    }

    static final class Asked extends AnyNestedCondition {

        Asked() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnBooleanProperty("shixian.rules.enabled")
        static final class ForRules {}

        @ConditionalOnBooleanProperty("shixian.desk.enabled")
        static final class ForDesk {}
    }
}
