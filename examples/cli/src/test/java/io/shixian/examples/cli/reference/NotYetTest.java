package io.shixian.examples.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import io.shixian.examples.cli.NotYet;
import io.shixian.examples.cli.clause.ClauseNote;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A list of what is owed is worth something only as long as nothing on it is paid. */
class NotYetTest {

    private final Coverage coverage = new Coverage(Catalog.builtIn());

    @Test
    void no_scenario_that_is_there_is_still_owed() {
        assertThat(NotYet.NAMES)
                .filteredOn(name -> Files.exists(
                        Repository.ROOT.resolve("examples/vectors/scenarios/" + name.replace('.', '-') + ".jsonl")))
                .isEmpty();
    }

    @Test
    void no_test_and_no_type_that_is_there_is_still_owed() {
        Set<String> tests = Repository.javaFiles("test");
        Set<String> types = Repository.javaFiles("main");

        assertThat(coverage.notes().stream().flatMap(note -> note.tests().stream()))
                .filteredOn(test -> NotYet.NAMES.contains(test) && tests.contains(test))
                .isEmpty();
        assertThat(coverage.notes().stream().flatMap(note -> note.types().stream()))
                .filteredOn(type -> NotYet.NAMES.contains(type) && types.contains(type))
                .isEmpty();
    }

    @Test
    void no_clause_that_is_carried_out_is_still_owed() {
        Set<String> types = Repository.javaFiles("main");

        assertThat(coverage.notes())
                .filteredOn(note -> NotYet.NAMES.contains(note.id()))
                .filteredOn(note -> !coverage.citations(note).isEmpty()
                        || note.types().stream().anyMatch(types::contains))
                .extracting(ClauseNote::id)
                .isEmpty();
    }
}
