package io.shixian.examples.cli.verify;

import static io.shixian.examples.cli.Ran.reading;
import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code export} writes and {@code verify} reads. */
class VerifyCommandTest {

    private static final String JOINT = "../vectors/scenarios/joint-matter.jsonl";

    private final List<String> lines = shixian("export", JOINT, "j3").lines();

    private static Ran verify(List<String> lines) {
        return reading(String.join("\n", lines) + "\n", "verify", "-");
    }

    @Test
    void a_file_that_nobody_touched_is_whole() {
        assertThat(lines).hasSize(4);
        String head = lines.get(3).split("\"")[5];
        assertThat(verify(lines))
                .isEqualTo(new Ran(0, "完整：2个事件，末尾摘要 " + head + " / whole: 2 events, last digest " + head + "\n", ""));
    }

    @Test
    void the_first_broken_event_is_named_and_nothing_that_was_handed_in() {
        List<String> changed = new ArrayList<>(lines);
        changed.set(2, lines.get(2).replace("hall-1", "hall-2"));
        assertThat(verify(changed))
                .isEqualTo(new Ran(1, "不完整：第2个事件内容或摘要被改动 / broken at event 2: it or its digest was changed\n", ""));
        List<String> less = new ArrayList<>(lines);
        less.remove(1);
        assertThat(reading(String.join("\n", less) + "\n", "verify", "-", "--lang", "en"))
                .isEqualTo(new Ran(1, "broken at event 1: it is missing and a later event stands in its place\n", ""));
    }

    @Test
    void what_is_no_history_is_malformed() {
        assertThat(reading("{}\n", "verify", "-"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "the history '-' can't be checked: line 1: is not the first line of a history of format 1\n"));
        assertThat(shixian("verify", "no-such-file").exit()).isEqualTo(2);
        assertThat(shixian("verify").exit()).isEqualTo(2);
    }

    @Test
    void heads_kept_elsewhere_show_a_chain_that_was_reckoned_anew(@TempDir Path folder) throws IOException {
        Path heads = folder.resolve("heads");
        Files.writeString(heads, shixian("export", JOINT).out());
        assertThat(Files.readAllLines(heads)).hasSize(5).startsWith("shixian-heads 1");
        String file = shixian("export", JOINT, "j3").out();
        assertThat(reading(file, "verify", "-", "--heads", heads.toString()).exit())
                .isZero();

        String script = Files.readString(Path.of(JOINT)).replace("hall-1", "hall-2");
        String anew = reading(script, "export", "-", "j3").out();
        assertThat(reading(anew, "verify", "-").exit()).isZero();
        assertThat(reading(anew, "verify", "-", "--heads", heads.toString(), "--lang", "en"))
                .isEqualTo(new Ran(
                        1,
                        "broken at event 2: it fits, but is not what was witnessed: the chain was reckoned anew\n",
                        ""));

        Files.writeString(heads, "heads");
        assertThat(reading(file, "verify", "-", "--heads", heads.toString()).err())
                .contains("line 1: a list of heads begins with 'shixian-heads 1'");
    }

    @Test
    void a_case_that_the_script_does_not_open_is_refused() {
        assertThat(shixian("export", JOINT, "zz"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "the script opens no case 'zz'; leave the case out for the heads of those that it opens\n"));
    }

    static List<Path> scenarios() throws IOException {
        try (var files = Files.list(Path.of("..", "vectors", "scenarios"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void the_first_case_of_every_scenario_is_whole(Path script) {
        List<String> heads = shixian("export", script.toString()).lines();
        assertThat(heads).hasSizeGreaterThan(1);
        String[] head = heads.get(1).split(" ", 3);
        Ran verified = reading(shixian("export", script.toString(), head[2]).out(), "verify", "-", "--lang", "en");
        assertThat(verified).isEqualTo(new Ran(0, "whole: " + head[1] + " events, last digest " + head[0] + "\n", ""));
    }
}
