package io.shixian.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Expiry;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CatalogTest {

    /** Copied by hand from spec/clauses.md (GDZW) and spec/law-and-standards.md B1 (行政许可法 29 and 32). */
    private static final Set<String> CLAUSES = Set.of(
            "GDZW-3.2.4-a", "GDZW-3.2.4-b", "GDZW-3.3.3-a", "GDZW-3.3.3-b", "GDZW-3.3.3-c", "GDZW-3.3.3-d",
            "GDZW-3.3.3-e", "GDZW-5.1-a", "GDZW-5.1-b", "GDZW-5.1-c", "GDZW-5.2-a", "GDZW-5.2-b", "GDZW-5.2-c",
            "GDZW-5.2-d", "GDZW-5.3-a", "GDZW-5.3-b", "GDZW-5.3-c", "GDZW-5.3-d",
            "LICENSING-29", "LICENSING-32.1.1", "LICENSING-32.1.2", "LICENSING-32.1.3", "LICENSING-32.1.4",
            "LICENSING-32.1.5");

    private static Procedure version(int number) {
        Stage open = Stage.open("open", "开", "Open");
        Stage done = Stage.closed("done", "完", "Done");
        Clause clause = Sources.GDZW_OPERATION.section("5.3");
        return Procedure.named("own", "自定", "Own", Sources.GDZW_OPERATION)
                .version(number)
                .roles(Role.OPERATOR)
                .stages(open, done)
                .opening(open, List.of(Role.OPERATOR), clause)
                .step(open, Action.of("end", "完成", "End"), Role.OPERATOR, done, clause)
                .sound();
    }

    @Nested
    class Finding_a_procedure {

        private final Procedure first = version(1);
        private final Procedure second = version(2);
        private final Procedure tenth = version(10);
        private final Catalog catalog = Catalog.builtIn().with(second).with(tenth).with(first);

        @Test
        void by_its_code_gives_the_newest_version_whatever_was_added_last() {
            assertThat(catalog.find("own")).containsSame(tenth);
        }

        @Test
        void by_code_and_version_gives_that_version() {
            assertThat(catalog.find("own", 2)).containsSame(second);
            assertThat(catalog.find("own", 1)).containsSame(first);
            assertThat(catalog.find("own", 3)).isEmpty();
        }

        @Test
        void that_is_not_there_gives_nothing() {
            assertThat(catalog.find("nobody.knows")).isEmpty();
            assertThat(catalog.find("complaint.business", 2)).isEmpty();
        }

        @Test
        void lists_all_by_code_the_oldest_version_first() {
            assertThat(catalog.procedures())
                    .hasToString("[app.exception@1, complaint.business@1, consultation.technical@1, licence.intake@1, "
                            + "own@1, own@2, own@10]");
        }

        @Test
        void leaves_the_catalog_it_was_added_to_as_it_was() {
            assertThat(Catalog.builtIn().procedures()).hasSize(4);
            assertThat(Catalog.builtIn().with(first).procedures()).hasSize(5);
            assertThat(Catalog.builtIn().find("own")).isEmpty();
        }
    }

    @Test
    void the_same_version_twice_is_refused() {
        assertThatThrownBy(() -> Catalog.of(List.of(version(2), version(1), version(2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("procedure own@2 is in the catalog twice; give the newer one a higher version");
        assertThatThrownBy(() -> Catalog.builtIn().with(BusinessComplaint.PROCEDURE))
                .hasMessageContaining("complaint.business@1 is in the catalog twice");
    }

    @Test
    void every_clause_of_a_built_in_procedure_is_one_of_its_source() {
        assertThat(Catalog.builtIn().procedures().stream().flatMap(CatalogTest::clauses))
                .hasSizeGreaterThan(30)
                .extracting(Clause::id)
                .isSubsetOf(CLAUSES);
        assertThat(Catalog.builtIn().procedures()).allSatisfy(procedure -> assertThat(clauses(procedure))
                .allSatisfy(clause -> assertThat(clause.source()).isEqualTo(procedure.source())));
    }

    private static Stream<Clause> clauses(Procedure procedure) {
        return Stream.of(
                        Stream.of(procedure.opening().clause()),
                        procedure.steps().stream().map(Transition::clause),
                        procedure.limits().stream().map(TimeLimit::clause).flatMap(Optional::stream),
                        procedure.limits().stream().flatMap(limit -> limit.expiry().map(Expiry::clause).stream()))
                .flatMap(clauses -> clauses);
    }

    @Test
    void everything_has_a_chinese_and_an_english_name() {
        assertThat(Catalog.builtIn().procedures().stream().flatMap(CatalogTest::labels))
                .hasSizeGreaterThan(60)
                .allSatisfy(label -> {
                    assertThat(label.zh()).matches("[\\p{IsHan}]+");
                    assertThat(label.en()).matches("[A-Za-z][A-Za-z -]+");
                });
    }

    private static Stream<Label> labels(Procedure procedure) {
        return Stream.of(
                        Stream.of(procedure.label()),
                        procedure.roles().stream().map(Role::label),
                        procedure.stages().stream().map(Stage::label),
                        procedure.actions().stream().map(Action::label),
                        procedure.limits().stream().map(TimeLimit::label))
                .flatMap(labels -> labels);
    }
}
