package io.shixian.examples.servicedesk;

import java.io.File;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the host. */
@SpringBootApplication
@EnableScheduling
public class Application {

    /** Starts the host with options such as {@code --sample}, {@code --server.port=8081} and {@code --desk.data=/srv/desk}. */
    public static void main(String[] args) {
        application().run(args);
    }

    /** Returns the host before its start. */
    static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(Application.class)
                .properties(Map.of("desk.data", data().getAbsolutePath()));
    }

    /** Returns where the data lie unless an option says otherwise: beside the jar, so in a checkout below {@code target}. */
    static File data() {
        return new File(new ApplicationHome(Application.class).getDir(), "shixian-data");
    }
}
