package io.shixian.boot;

import io.shixian.core.deadline.Ladder;
import io.shixian.core.deadline.Term;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When those who owe a limit are warned before it runs out; ticks do it.
 *
 * @param light whether they are warned as the light turns yellow
 * @param leads how much is left when they are warned besides, such as 2 working days
 */
@ConfigurationProperties("shixian.warning")
record WarningProperties(
        @DefaultValue("false") boolean light, @DefaultValue List<String> leads) {

    Ladder ladder() {
        try {
            return new Ladder(light, leads.stream().map(Term::parse).toList());
        } catch (IllegalArgumentException e) {
            throw new UnusableSettingException(
                    "shixian.warning.leads",
                    String.valueOf(e.getMessage()),
                    "write leads such as 2 working days, 12 hours or same day",
                    e);
        }
    }
}
