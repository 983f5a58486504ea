package io.shixian.examples.cli.script;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.procedure.Procedure;
import io.shixian.examples.cli.NotYet;
import io.shixian.examples.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenariosTest {

    static List<Path> scenarios() throws IOException {
        try (var files = Files.list(Path.of("..", "vectors", "scenarios"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void are_answered_as_expected(Path script) {
        Ran ran = shixian("run", script.toString());

        assertThat(ran.err()).matches("[1-9][0-9]* as expected, 0 not\n");
        assertThat(ran.exit()).isZero();
        assertThat(ran.lines()).allSatisfy(line -> assertThat(line).contains("\"asExpected\":true"));
    }

    @Test
    void tell_of_every_built_in_procedure() throws IOException {
        List<String> names =
                scenarios().stream().map(file -> file.getFileName().toString()).toList();

        assertThat(Catalog.builtIn().procedures())
                .extracting(Procedure::code)
                .filteredOn(code -> !NotYet.NAMES.contains(code))
                .allMatch(code -> names.contains(code.replace('.', '-') + ".jsonl"), "has a scenario");
    }
}
