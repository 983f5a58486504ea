package io.shixian.examples.cli.script;

import static io.shixian.examples.cli.Ran.reading;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A desk of a script that warns. */
class WarningRunTest {

    private static final String OPEN =
            "{\"at\":\"2025-09-30T10:00+08:00\",\"case\":\"c1\",\"open\":\"complaint.business\",\"by\":{\"role\":\"applicant\",\"party\":\"u-1\"}}\n";
    private static final String DISPATCH =
            "{\"at\":\"2025-09-30T14:00+08:00\",\"case\":\"c1\",\"act\":\"dispatch\",\"by\":{\"role\":\"operator\",\"party\":\"op\"},\"bind\":{\"accessor\":\"a-1\"}}\n";
    private static final String YELLOW = "{\"at\":\"2025-10-15T00:00+08:00\",\"tick\":true}\n";

    @Test
    void tells_at_a_tick_once_what_runs_out_soon() {
        List<String> lines =
                reading(OPEN + DISPATCH + YELLOW + YELLOW, "run", "--warn", "-").lines();

        assertThat(lines.get(2))
                .startsWith("{\"line\":3,\"outcome\":\"accepted\",\"events\":[{\"case\":\"c1\",\"type\":\"warned\","
                        + "\"recordedAt\":\"2025-10-15T00:00+08:00\",\"effectiveOn\":\"2025-10-15\","
                        + "\"clause\":\"GDZW 0001.5-2019 5.3\"}]")
                .contains("\"role\":\"accessor\",\"party\":\"a-1\"", "将于 2025-10-16 届满，剩余 1个工作日");
        assertThat(lines.get(3)).contains("\"events\":[]");
    }

    @Test
    void is_one_that_was_asked_to() {
        assertThat(reading(OPEN + DISPATCH + YELLOW, "run", "-").lines().get(2)).contains("\"events\":[]");
    }
}
