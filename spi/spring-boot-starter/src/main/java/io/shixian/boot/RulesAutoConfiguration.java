package io.shixian.boot;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.MalformedNoticeException;
import io.shixian.calendar.NoWorkingDayException;
import io.shixian.calendar.Notice;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Counting;
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
    WorkCalendar shixianCalendar(CalendarProperties properties, ResourcePatternResolver files) {
        WorkCalendar calendar = ChinaCalendar.published();
        Places places = new Places("shixian.calendar.notices", files);
        for (Notice notice : places.read(properties.notices(), (name, in) -> Notice.read(in))) {
            calendar = with(calendar, notice);
        }
        for (OverlayProperties overlay : properties.overlays()) {
            calendar = with(calendar, overlay);
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

    private static WorkCalendar with(WorkCalendar calendar, Notice notice) {
        try {
            return calendar.with(notice);
        } catch (MalformedNoticeException e) {
            throw new UnusableSettingException(
                    "shixian.calendar.notices",
                    String.valueOf(e.getMessage()),
                    "correct the notice, or take it out of the list if this release has it already",
                    e);
        }
    }

    private static WorkCalendar with(WorkCalendar calendar, OverlayProperties overlay) {
        try {
            return calendar.with(overlay.overlay());
        } catch (NoWorkingDayException e) {
            throw new UnusableSettingException(
                    "shixian.calendar.overlays", String.valueOf(e.getMessage()), "close fewer days in a row", e);
        }
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
