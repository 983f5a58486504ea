package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;

/** Runs the lines of Java in the README; what a line answers must be what its comment says. */
class ReadmeTest {

    private static final List<String> IMPORTS = List.of(
            "java.time.*",
            "io.shixian.calendar.*",
            "io.shixian.core.casefile.*",
            "io.shixian.core.catalog.*",
            "io.shixian.core.party.*",
            "io.shixian.spi.desk.*",
            "io.shixian.jackson.ShixianJson",
            "io.shixian.jdbc.*",
            "io.shixian.json.chain.*",
            "org.h2.jdbcx.JdbcConnectionPool");

    @Test
    void every_line_answers_what_its_comment_says() throws IOException {
        List<String> lines = Files.readString(Path.of("README.md"))
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
