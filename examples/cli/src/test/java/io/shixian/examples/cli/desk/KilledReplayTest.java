package io.shixian.examples.cli.desk;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.KeptFile;
import io.shixian.examples.cli.Ran;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine ends a process in the middle of a replay into a file; nothing it has is put in order before. */
class KilledReplayTest {

    private static final int EVENTS = 800;
    private static final int COMMITS_BEFORE = 170;

    @Test
    void goes_on_where_it_was_killed(@TempDir Path folder) throws IOException, InterruptedException {
        String log =
                Files.writeString(folder.resolve("log.csv"), Logs.text(EVENTS)).toString();
        String start =
                Files.writeString(folder.resolve("start.csv"), Logs.text(1)).toString();
        String url = "jdbc:h2:file:" + folder.resolve("desk").toAbsolutePath();
        assertThat(shixian("desk", "--replay", start, "--db", url, "--create-tables")
                        .exit())
                .isZero();

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReplayToBeKilled.class.getName(),
                        log,
                        url)
                .redirectError(folder.resolve("errors").toFile())
                .start();
        try (BufferedReader said = process.inputReader()) {
            for (int i = 0; i < COMMITS_BEFORE; i++) {
                assertThat(said.readLine()).as(() -> errors(folder)).isEqualTo("commit");
            }
            assertThat(shixian("outbox", "--db", url))
                    .isEqualTo(new Ran(
                            2,
                            "",
                            "the database " + KeptFile.shown(url) + " is in use by another program; end that first\n"));
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(process.exitValue()).isNotZero();

        Ran cutOff = shixian("verify", "--db", url, "--lang", "en");
        assertThat(cutOff.out()).endsWith(" events: all whole\n");
        Ran page = shixian("desk", "--replay", log, "--db", url);

        assertThat(page).isEqualTo(shixian("desk", "--replay", log));
        assertThat(shixian("verify", "--db", url, "--lang", "en").out())
                .endsWith(": all whole\n")
                .isNotEqualTo(cutOff.out());
    }

    private static String errors(Path folder) {
        try {
            return Files.readString(folder.resolve("errors"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
