package io.shixian.boot;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What Micrometer measures.
 *
 * @param enabled whether the desk is measured
 * @param refresh how old the numbers may be that are read from the database
 */
@ConfigurationProperties("shixian.meters")
record MeterProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("10s") Duration refresh) {}
