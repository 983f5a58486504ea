package io.shixian.examples.servicedesk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** The host as it is started by its users, on a port that is free and with its cases in memory, sample and all. One for all tests. */
public final class RunningHost {

    private static @Nullable ConfigurableApplicationContext shared;

    private RunningHost() {}

    /** Returns a client of the shared host. */
    public static Client client() {
        return client(context());
    }

    static synchronized ConfigurableApplicationContext context() {
        return Optional.ofNullable(shared).orElseGet(() -> {
            ConfigurableApplicationContext started = start("shared", "--sample");
            shared = started;
            return started;
        });
    }

    /** Returns one of the shared host's beans. */
    public static <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    static Client client(ConfigurableApplicationContext host) {
        return new Client(host.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    static ConfigurableApplicationContext start(String database, String... more) {
        // No round of the clock comes between two steps of a test; one that needs it calls the desk.
        String[] usual = {
            "--server.port=0",
            "--spring.datasource.url=jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1",
            "--shixian.schedule.tick=1h"
        };
        String[] all = new String[usual.length + more.length];
        System.arraycopy(usual, 0, all, 0, usual.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return Application.application().run(all);
    }
}
