package io.shixian.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar runs a program by its name, in UTF-8 whatever the console speaks, and lists the names for any other. */
class QuickstartTest {

    private static String printed(String... args) throws IOException {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                Quickstart.class.getName());
        java.command().addAll(List.of(args));
        java.environment().put("LC_ALL", "C");
        Process process = java.redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WhenIsItDue", "RunTheDay"})
    void runs_a_program_by_its_name(String name) throws IOException {
        assertThat(printed(name)).isEqualTo(Printed.by(Quickstart.PROGRAMS.get(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whenisitdue", "--help"})
    void lists_the_names_for_any_other(String name) throws IOException {
        assertThat(printed(name).lines())
                .hasSize(1 + Quickstart.PROGRAMS.size())
                .contains("  WhenIsItDue", "  RunTheDay");
    }
}
