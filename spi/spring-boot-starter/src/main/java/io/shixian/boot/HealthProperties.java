package io.shixian.boot;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the health of the desk is judged by.
 *
 * @param enabled   whether the desk has a part in the health of the application
 * @param outboxLag how long the oldest notification may wait to be delivered before the desk is degraded; short messages
 *                  wait through the night
 */
@ConfigurationProperties("shixian.health")
record HealthProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("1d") Duration outboxLag) {}
