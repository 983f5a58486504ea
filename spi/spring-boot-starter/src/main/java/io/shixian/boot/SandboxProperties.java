package io.shixian.boot;

import java.time.Instant;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A clock for rehearsals.
 *
 * @param start the instant that it shows first, such as 2026-09-18T02:00:00Z; without it there is no sandbox
 * @param speed how many times faster than the real clock it runs, 1 to 86400
 */
@ConfigurationProperties("shixian.sandbox")
record SandboxProperties(Instant start, @DefaultValue("1") long speed) {

    SandboxProperties {
        Objects.requireNonNull(start, "start");
    }
}
