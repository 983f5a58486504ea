package io.shixian.examples.cli.rules;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.Ran;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;

/** Runs what docs/rule-books.md shows. */
class RuleBookPageTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final List<String> IMPORTS = List.of(
            "java.time.*",
            "java.util.*",
            "io.shixian.core.law.*",
            "io.shixian.core.party.*",
            "io.shixian.core.deadline.Term",
            "io.shixian.core.procedure.*",
            "io.shixian.core.catalog.*");

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/rule-books.md"));
    }

    private static List<String> blocks(String pattern) throws IOException {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(page())
                .results()
                .map(MatchResult::group)
                .map(block -> block.replaceAll("```[a-z]*\n", ""))
                .toList();
    }

    @Test
    void the_java_prints_what_the_block_behind_it_shows() throws IOException {
        List<String> code = blocks("```java\n.*?```\n");
        List<String> shown = blocks("(?<=```\n\n)```\n.*?```\n");
        assertThat(code).hasSize(2).hasSameSizeAs(shown);

        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("java.class.path"));
            IMPORTS.forEach(name -> shell.eval("import " + name + ";"));
            for (int i = 0; i < code.size(); i++) {
                assertThat(printed(shell, code.get(i))).isEqualTo(shown.get(i));
            }
        }
    }

    private static String printed(JShell shell, String code) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            String rest = code;
            while (!rest.isBlank()) {
                CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
                assertThat(shell.eval(next.source())).as(next.source()).allSatisfy(event -> {
                    assertThat(event.status()).isEqualTo(Snippet.Status.VALID);
                    assertThat(event.exception()).isNull();
                });
                rest = next.remaining();
            }
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_json_is_in_the_example() throws IOException {
        assertThat(Files.readString(ROOT.resolve("examples/rules/example-city.json")))
                .contains(blocks("```json\n.*?```\n").get(0));
    }

    @Test
    void the_command_runs() throws IOException {
        String command = blocks("```sh\n.*?```\n").get(0).strip().replace("examples/", "../../examples/");
        Ran ran = shixian(command.substring("shixian ".length()).split(" "));

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("hall.lost-property");
    }
}
