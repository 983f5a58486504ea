package io.shixian.examples.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.Main;
import io.shixian.examples.cli.text.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int replay(boolean interactive) {
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), out, err, interactive);
        return Main.run(terminal, "desk", "--replay", DeskReplayTest.LOG);
    }

    @Test
    void someone_who_watches_sees_how_far_it_has_come_until_the_line_is_wiped() {
        assertThat(replay(true)).isZero();

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("\r\u001B[K重放 / replaying  500 / 8,577  2010-")
                .contains("replaying  8,500 / 8,577  2012-01-17")
                .endsWith("\r\u001B[K");
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("\u001B");
    }

    @Test
    void a_file_or_a_pipe_gets_none_of_it() {
        assertThat(replay(false)).isZero();

        assertThat(err.size()).isZero();
    }
}
