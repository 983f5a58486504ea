package io.shixian.jackson.two;

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

    private static final List<String> IMPORTS = List.of(
            "com.fasterxml.jackson.databind.*",
            "com.fasterxml.jackson.databind.json.*",
            "io.shixian.core.deadline.*",
            "io.shixian.jackson.two.*");

    @Test
    void every_line_answers_what_its_comment_says() throws IOException {
        List<String> lines = Files.readString(Path.of("README.md"))
                .split("```")[1]
                .lines()
                .skip(1)
                .toList();

        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("java.class.path"));
            IMPORTS.forEach(name -> shell.eval("import " + name + ";"));
            assertThat(lines).hasSize(3).allSatisfy(line -> {
                String[] parts = line.split(" // ", 2);
                SnippetEvent answer = shell.eval(parts[0].strip()).get(0);
                assertThat(answer.value()).as("%s", answer).isNotNull();
                if (parts.length == 2) {
                    assertThat(answer.value().replaceAll("^\"|\"$", "").translateEscapes())
                            .isEqualTo(parts[1]);
                }
            });
        }
    }
}
