package io.shixian.examples.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import io.shixian.examples.cli.NotYet;
import io.shixian.examples.cli.clause.ClauseNote;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every clause of the five texts has a note, and what the notes name is there. */
class ClauseNotesTest {

    private static final String IDS = "core/src/test/resources/io/shixian/core/catalog/clause-ids.txt";
    private static final Set<String> TEXTS = Set.of("GDZW", "DB44", "DB32", "SJPT", "DB52");

    private final Coverage coverage = new Coverage(Catalog.builtIn());
    private final List<ClauseNote> notes = coverage.notes();

    @Test
    void each_clause_is_there_once() {
        List<String> ids = Repository.read(Repository.ROOT.resolve(IDS))
                .lines()
                .filter(id -> TEXTS.contains(id.split("-", 2)[0]))
                .toList();

        assertThat(notes).extracting(ClauseNote::id).hasSize(145).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void each_is_of_a_known_class() {
        assertThat(notes).extracting(ClauseNote::kind).allMatch(kind -> kind.matches("[RCDO](/[RCDO])?"));
    }

    @Test
    void no_title_is_used_twice_for_the_same_text() {
        assertThat(notes)
                .filteredOn(note -> !note.source().equals("DB52"))
                .extracting(note -> note.source() + note.title().zh())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_test_that_is_named_exists() {
        Set<String> tests = Repository.javaFiles("test");

        assertThat(notes.stream()
                        .map(ClauseNote::tests)
                        .flatMap(Collection::stream)
                        .distinct())
                .hasSizeGreaterThan(20)
                .filteredOn(test -> !tests.contains(test))
                .isSubsetOf(NotYet.NAMES);
    }

    @Test
    void every_type_that_is_named_exists() {
        Set<String> types = Repository.javaFiles("main");

        assertThat(notes.stream()
                        .map(ClauseNote::types)
                        .flatMap(Collection::stream)
                        .distinct())
                .hasSizeGreaterThan(10)
                .filteredOn(type -> !types.contains(type))
                .isSubsetOf(NotYet.NAMES);
    }

    @Test
    void every_computable_clause_is_carried_out_or_proved() {
        Set<String> tests = Repository.javaFiles("test");
        Set<String> types = Repository.javaFiles("main");

        assertThat(notes)
                .filteredOn(ClauseNote::isComputable)
                .hasSize(54)
                .filteredOn(note -> coverage.citations(note).isEmpty()
                        && note.types().stream().noneMatch(types::contains)
                        && note.tests().stream().noneMatch(tests::contains))
                .extracting(ClauseNote::id)
                .isSubsetOf(NotYet.NAMES);
    }

    @Test
    void every_other_clause_is_carried_out_or_says_why_not() {
        assertThat(notes)
                .filteredOn(note -> !note.isComputable() && !coverage.isCarriedOut(note))
                .filteredOn(note -> note.outside().isEmpty())
                .extracting(ClauseNote::id)
                .isSubsetOf(NotYet.NAMES);
    }

    @Test
    void what_is_carried_out_has_a_test() {
        assertThat(notes)
                .filteredOn(coverage::isCarriedOut)
                .filteredOn(note -> note.tests().isEmpty())
                .extracting(ClauseNote::id)
                .isEmpty();
    }
}
