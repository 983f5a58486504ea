package io.shixian.examples.servicedesk;

import java.io.File;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.system.ApplicationHome;

/** Starts the host. */
@SpringBootApplication
public class Application {

    /** Starts the host with options such as {@code --sample}, {@code --server.port=8081} and {@code --desk.data=/srv/desk}. */
    public static void main(String[] args) {
        application().run(args);
    }

    /** Returns the host before its start, with its data beside its jar unless an option says otherwise. */
    static SpringApplicationBuilder application() {
        File home = new ApplicationHome(Application.class).getDir();
        return new SpringApplicationBuilder(Application.class)
                .properties(Map.of("desk.data", new File(home, "shixian-data").getAbsolutePath()));
    }
}
