package io.shixian.examples.servicedesk;

import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.examples.servicedesk.account.DemoUsers;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says, once all is up, where the host is, who can sign in and how to stop it. */
@Component
class Greeting {

    private final Environment environment;

    Greeting(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String host = environment.getProperty("server.address", "localhost");
        out.println("时限办件台已启动 / The service desk is up: http://" + host + ":"
                + environment.getProperty("local.server.port"));
        out.println("演示用户，口令为 demo-用户名 / demo users, the password is demo-LOGIN ("
                + DemoUsers.all().size() + "):");
        for (Viewer user : DemoUsers.all()) {
            out.printf(
                    "  %-14s %s / %s%n",
                    user.login(), user.name().zh(), user.name().en());
        }
        out.println("按 Ctrl+C 停止 / Ctrl+C stops it. Data: "
                + environment.getProperty("spring.datasource.url", "").replaceFirst("[?;].*", ""));
    }
}
