package io.shixian.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;

/** Runs the README's lines on identities; what a line answers must be what its comment says. */
class IdentityReadmeTest {

    @Test
    void every_line_answers_what_its_comment_says() throws IOException {
        String section = Files.readString(Path.of("README.md")).split("## Who \\(identities\\)", 2)[1];
        List<String> lines = section.split("```")[1].lines().skip(1).toList();

        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("java.class.path"));
            shell.eval("import io.shixian.core.party.*;");
            assertThat(lines).hasSize(12).allSatisfy(line -> {
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
