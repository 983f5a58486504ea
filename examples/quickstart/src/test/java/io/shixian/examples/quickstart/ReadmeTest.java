package io.shixian.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each section of the README shows a part of its program as it is written, and all that it prints. */
class ReadmeTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "io", "shixian", "examples", "quickstart");
    private static final Pattern SECTION = Pattern.compile(
            "## ([^\n]+)\n.*?\n\\[(\\w+)\\]\\([^)]*\\):\n\n```java\n(.*?)```\n\n```\n(.*?)```", Pattern.DOTALL);
    private static final int LONGEST = 40;

    private static final Map<String, MatchResult> SECTIONS = sections();

    private static Map<String, MatchResult> sections() {
        Map<String, MatchResult> sections = new TreeMap<>();
        SECTION.matcher(read(Path.of("README.md")))
                .results()
                .forEach(section -> sections.put(section.group(2), section));
        return sections;
    }

    static Set<String> programs() {
        return Quickstart.PROGRAMS.keySet();
    }

    @Test
    void has_a_section_for_each_program() {
        assertThat(programs()).hasSize(8);
        assertThat(SECTIONS.keySet()).containsExactlyInAnyOrderElementsOf(programs());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void shows_what_the_program_prints(String name) throws IOException {
        assertThat(Printed.by(Quickstart.PROGRAMS.get(name)))
                .isEqualTo(SECTIONS.get(name).group(4));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void shows_lines_of_the_program_as_they_are(String name) {
        List<String> shown = stripped(SECTIONS.get(name).group(3));

        assertThat(shown).hasSizeGreaterThan(3);
        assertThat(stripped(source(name))).containsSequence(shown);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void asks_the_question_of_the_program(String name) {
        String question = SECTIONS.get(name).group(1);

        assertThat(source(name)).contains("/** " + question + " */");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void each_program_is_short(String name) {
        assertThat(stripped(source(name)).stream()
                        .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                        .toList())
                .hasSizeLessThanOrEqualTo(LONGEST);
    }

    private static List<String> stripped(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String source(String name) {
        return read(SOURCES.resolve(name + ".java"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
