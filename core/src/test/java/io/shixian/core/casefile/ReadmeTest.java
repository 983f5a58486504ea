package io.shixian.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;

/** Runs the README's lines of Java; what a line answers must be what its comment says. */
class ReadmeTest {

    private static final List<String> PACKAGES = List.of(
            "calendar", "core.law", "core.party", "core.deadline", "core.procedure", "core.catalog", "core.casefile");

    @Test
    void every_line_answers_what_its_comment_says() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> lines = readme.split("```")[1]
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .toList();

        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("java.class.path"));
            shell.eval("import java.time.Instant;");
            PACKAGES.forEach(name -> shell.eval("import io.shixian." + name + ".*;"));
            assertThat(lines).hasSize(11).allSatisfy(line -> {
                String[] parts = line.split(" // ", 2);
                SnippetEvent answer = shell.eval(parts[0].strip()).get(0);
                assertThat(answer.value()).as("%s", answer).isNotNull();
                if (parts.length == 2) {
                    assertThat(answer.value()).isEqualTo(parts[1]);
                }
            });
        }
    }
}
