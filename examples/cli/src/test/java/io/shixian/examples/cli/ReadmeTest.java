package io.shixian.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the Java of both READMEs; each sample must print what the block behind it shows. */
class ReadmeTest {

    private static final Pattern SAMPLE = Pattern.compile("```java\n(.*?)```\n\n```\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern USE = Pattern.compile("\n\\| `shixian ([a-z]+)");
    private static final List<String> PACKAGES = List.of(
            "java.time.*",
            "java.util.Locale",
            "io.shixian.calendar.*",
            "io.shixian.core.deadline.Counting",
            "io.shixian.core.deadline.Deadline",
            "io.shixian.core.deadline.Term",
            "io.shixian.core.party.*",
            "io.shixian.core.catalog.*",
            "io.shixian.core.casefile.*");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/README.zh.md"})
    void prints_what_it_shows(String name) throws IOException {
        List<MatchResult> samples = SAMPLE.matcher(read(name)).results().toList();

        assertThat(samples)
                .hasSize(2)
                .allSatisfy(sample -> assertThat(printed(sample.group(1))).isEqualTo(sample.group(2)));
    }

    @Test
    void gives_the_same_commands_in_both_languages() throws IOException {
        List<String> english = commands("README.md");

        assertThat(english).hasSize(2).isEqualTo(commands("docs/README.zh.md"));
    }

    @Test
    void shows_the_same_uses_in_both_languages() throws IOException {
        List<String> english = uses("README.md");

        assertThat(english).contains("days", "board").isEqualTo(uses("docs/README.zh.md"));
    }

    private static List<String> uses(String name) throws IOException {
        return USE.matcher(read(name)).results().map(found -> found.group(1)).toList();
    }

    private static List<String> commands(String name) throws IOException {
        return SHELL.matcher(read(name)).results().map(found -> found.group(1)).toList();
    }

    private static String read(String name) throws IOException {
        return Files.readString(Path.of("..", "..").resolve(name));
    }

    private static String printed(String code) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("java.class.path"));
            PACKAGES.forEach(name -> shell.eval("import " + name + ";"));
            code.lines()
                    .forEach(line -> assertThat(shell.eval(line)).as(line).allSatisfy(event -> {
                        assertThat(event.status()).isEqualTo(Snippet.Status.VALID);
                        assertThat(event.exception()).isNull();
                    }));
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
