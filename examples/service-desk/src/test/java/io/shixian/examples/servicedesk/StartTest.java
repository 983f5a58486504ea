package io.shixian.examples.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class StartTest {

    private static String printed(Runnable work) {
        PrintStream before = System.out;
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        System.setOut(new PrintStream(kept, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setOut(before);
        }
        return kept.toString(StandardCharsets.UTF_8);
    }

    @Test
    void prints_where_the_host_is_who_signs_in_and_how_to_stop_it(@TempDir Path folder) throws Exception {
        ConfigurableApplicationContext[] host = new ConfigurableApplicationContext[1];
        String text =
                printed(() -> host[0] = Application.application().run("--server.port=0", "--desk.data=" + folder));
        try (ConfigurableApplicationContext started = host[0]) {
            assertThat(text).contains("Ctrl+C", "demo-LOGIN", "accessor-a", folder.toString());
            Matcher address = Pattern.compile("http://127\\.0\\.0\\.1:\\d+").matcher(text);
            assertThat(address.find()).isTrue();
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address.group() + "/login"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(RunningHost.client(started).get("operator", "/api/cases").body())
                    .isEqualTo("{\"cases\":[]}");
            assertThat(folder.resolve("desk.mv.db")).exists();
        }
    }

    @Test
    void keeps_its_cases_from_one_start_to_the_next(@TempDir Path folder) {
        String number;
        try (ConfigurableApplicationContext host =
                Application.application().run("--server.port=0", "--desk.data=" + folder)) {
            number = RunningHost.client(host).open("citizen", "consultation.technical", "{}");
        }
        try (ConfigurableApplicationContext host =
                Application.application().run("--server.port=0", "--sample", "--desk.data=" + folder)) {
            assertThat(RunningHost.client(host)
                            .get("citizen", "/api/cases/" + number)
                            .status())
                    .isEqualTo(200);
            assertThat(RunningHost.client(host)
                            .get("operator", "/api/cases")
                            .json()
                            .path("cases")
                            .size())
                    .as("a sample is for an empty database")
                    .isEqualTo(1);
        }
    }

    @Test
    void says_what_to_do_when_the_port_is_taken(@TempDir Path folder) throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = other.getLocalPort();
            String text = printed(() -> assertThatThrownBy(
                            () -> Application.application().run("--server.port=" + port, "--desk.data=" + folder))
                    .isInstanceOf(RuntimeException.class));
            assertThat(text).contains("port " + port + " is taken", "--server.port=" + (port + 1));
        }
    }

    @Test
    void says_what_to_do_when_another_process_has_the_data(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("desk.mv.db");
        Files.createFile(file);
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            String text = printed(() -> assertThatThrownBy(
                            () -> Application.application().run("--server.port=0", "--desk.data=" + folder))
                    .isInstanceOf(RuntimeException.class));
            assertThat(text).contains("the data are in use by another process", "--desk.data=");
        }
    }

    @Test
    void lays_its_data_where_no_checkout_gets_dirty() throws Exception {
        assertThat(Application.data().getName()).isEqualTo("shixian-data");
        assertThat(Files.readAllLines(Path.of("../../.gitignore"))).contains("target/", "shixian-data/");
    }
}
