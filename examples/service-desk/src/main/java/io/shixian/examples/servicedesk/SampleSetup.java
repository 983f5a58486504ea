package io.shixian.examples.servicedesk;

import io.shixian.examples.servicedesk.traffic.SampleClock;
import io.shixian.examples.servicedesk.traffic.SampleTraffic;
import io.shixian.spi.desk.ServiceDesk;
import java.time.Clock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of the host, and the sample that it begins with if {@code --sample} says so. */
@Configuration(proxyBeanMethods = false)
class SampleSetup {

    @Bean
    @ConditionalOnProperty(name = "sample", matchIfMissing = true, havingValue = "false")
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnProperty("sample")
    SampleClock sampleClock() {
        return new SampleClock(Clock.systemUTC());
    }

    /** Told before anything ticks and before the doors open, so that nobody sees the clock go back. */
    @Bean
    @ConditionalOnProperty("sample")
    SmartInitializingSingleton sample(
            ServiceDesk desk, SampleClock clock, @Value("${sample.seed:20260101}") long seed) {
        return () -> new SampleTraffic(desk, clock, seed).tell();
    }
}
