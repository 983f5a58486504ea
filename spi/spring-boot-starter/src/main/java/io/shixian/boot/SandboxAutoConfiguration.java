package io.shixian.boot;

import io.shixian.spi.desk.SandboxClock;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** A sandbox clock, if the host asks for one and this is not production. */
@AutoConfiguration
@ConditionalOnProperty("shixian.sandbox.start")
@EnableConfigurationProperties({SandboxProperties.class, ProductionProperties.class})
class SandboxAutoConfiguration {

    @Bean
    SandboxClock shixianSandboxClock(SandboxProperties properties, ProductionProperties host, Environment environment) {
        boolean production = host.production() || environment.acceptsProfiles(Profiles.of("prod", "production"));
        try {
            return SandboxClock.starting(properties.start(), properties.speed(), Clock.systemUTC(), production);
        } catch (IllegalArgumentException e) {
            throw new UnusableSettingException(
                    "shixian.sandbox.speed", String.valueOf(e.getMessage()), "give a number of these", e);
        } catch (IllegalStateException e) {
            throw new UnusableSettingException(
                    "shixian.sandbox.start",
                    "a sandbox clock can't run in production, where deadlines are real",
                    "take shixian.sandbox away; or, if this is a rehearsal, take away the profile prod or production,"
                            + " shixian.production and -D" + SandboxClock.PRODUCTION,
                    e);
        }
    }
}
