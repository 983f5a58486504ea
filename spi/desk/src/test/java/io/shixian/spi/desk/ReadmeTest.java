package io.shixian.spi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the READMEs' lines of Java; what a line answers must be what its comment says. */
class ReadmeTest {

    private static final List<String> IMPORTS = List.of(
            "java.security.SecureRandom",
            "java.time.*",
            "io.shixian.calendar.*",
            "io.shixian.core.casefile.*",
            "io.shixian.core.catalog.*",
            "io.shixian.core.party.*",
            "io.shixian.spi.desk.*",
            "io.shixian.spi.storage.*",
            "io.shixian.spi.wording.*");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "../README.md"})
    void every_line_answers_what_its_comment_says(String file) throws IOException {
        List<String> lines = Files.readString(Path.of(file))
                .split("```")[1]
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .toList();

        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("java.class.path"));
            IMPORTS.forEach(name -> shell.eval("import " + name + ";"));
            assertThat(lines).hasSizeGreaterThan(2).allSatisfy(line -> {
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
