package io.shixian.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Why a host did not start. */
final class Failing {

    private Failing() {}

    static UnusableSettingException failure(ApplicationContextRunner host) {
        UnusableSettingException[] found = new UnusableSettingException[1];
        host.run(context -> {
            assertThat(context).hasFailed();
            found[0] = Stream.iterate(context.getStartupFailure(), cause -> cause != null, Throwable::getCause)
                    .filter(UnusableSettingException.class::isInstance)
                    .map(UnusableSettingException.class::cast)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("failed otherwise", context.getStartupFailure()));
        });
        return found[0];
    }
}
