package io.shixian.boot;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is done again and again by itself. Several nodes may do it at once; each expiry is recorded and each notification
 * delivered by one of them.
 *
 * @param tick    how long after a look for limits that have run out the next one begins; 0 for none
 * @param deliver how long after a round of deliveries the next one begins; 0 for none
 * @param grace   how long the end of the application waits for a look or a round that is under way
 */
@ConfigurationProperties("shixian.schedule")
record ScheduleProperties(
        @DefaultValue("0s") Duration tick,
        @DefaultValue("0s") Duration deliver,
        @DefaultValue("30s") Duration grace) {

    ScheduleProperties {
        check("tick", tick);
        check("deliver", deliver);
        check("grace", grace);
    }

    private static void check(String name, Duration time) {
        if (time.isNegative()) {
            throw new UnusableSettingException(
                    "shixian.schedule." + name, time + " is negative", "give a time such as 30s, or 0");
        }
    }
}
