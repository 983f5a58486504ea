package io.shixian.boot;

import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.desk.Ticked;
import io.shixian.spi.notification.Notifier;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Ticks and deliveries at intervals, if the host asks for either. */
@AutoConfiguration(after = DeskAutoConfiguration.class)
@Conditional(ScheduleAutoConfiguration.Asked.class)
@ConditionalOnBean(ServiceDesk.class)
@EnableConfigurationProperties(ScheduleProperties.class)
class ScheduleAutoConfiguration {

    private static final int CASES = 100;

    /** The scheduler is no bean: it would take the place of the one that Spring Boot makes for the host's own tasks. */
    @Bean
    DeskSchedule shixianSchedule(
            ScheduleProperties properties,
            ServiceDesk desk,
            ObjectProvider<Notifier> notifiers,
            @Qualifier("shixianTaskScheduler") ObjectProvider<TaskScheduler> schedulers) {
        if (!properties.deliver().isZero() && notifiers.stream().findAny().isEmpty()) {
            throw new UnusableSettingException(
                    "shixian.schedule.deliver",
                    "there is no Notifier to deliver by, and all notifications would count as delivered",
                    "make a Notifier bean, which may be Notifier.SILENT if that is meant, or take the property away");
        }
        List<Round> rounds = List.of(
                new Round("tick", properties.tick(), goesOn -> tick(desk, goesOn)),
                new Round("delivery", properties.deliver(), goesOn -> desk.deliver()));
        TaskScheduler given = schedulers.getIfAvailable();
        if (given != null) {
            return new DeskSchedule(given, () -> {}, () -> {}, rounds);
        }
        ThreadPoolTaskScheduler own = own(properties, rounds.size());
        return new DeskSchedule(own, own::initialize, own::shutdown, rounds);
    }

    /** In parts, so that the end of the application need not wait for all that is due. */
    private static void tick(ServiceDesk desk, BooleanSupplier goesOn) {
        Optional<RuntimeException> failure = Optional.empty();
        Ticked part;
        do {
            part = desk.tick(CASES);
            failure = failure.or(part::failure);
        } while (part.more() && goesOn.getAsBoolean());
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    private static ThreadPoolTaskScheduler own(ScheduleProperties properties, int threads) {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(threads);
        scheduler.setThreadNamePrefix("shixian-");
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        scheduler.setAwaitTerminationMillis(properties.grace().toMillis());
        return scheduler;
    }

    static final class Asked extends AnyNestedCondition {

        Asked() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty("shixian.schedule.tick")
        static final class ForTicks {}

        @ConditionalOnProperty("shixian.schedule.deliver")
        static final class ForDeliveries {}
    }
}
