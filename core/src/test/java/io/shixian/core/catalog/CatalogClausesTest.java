package io.shixian.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Expiry;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogClausesTest {

    /** Copied by hand from the texts: GDZW 0001.5-2019, 行政许可法 29 and 32. */
    // spotless:off
    private static final Set<String> CLAUSES = Set.of(
            "GDZW-3.2.4-a", "GDZW-3.2.4-b", "GDZW-3.3.3-a", "GDZW-3.3.3-b", "GDZW-3.3.3-c", "GDZW-3.3.3-d",
            "GDZW-3.3.3-e", "GDZW-5.1-a", "GDZW-5.1-b", "GDZW-5.1-c", "GDZW-5.2-a", "GDZW-5.2-b", "GDZW-5.2-c",
            "GDZW-5.2-d", "GDZW-5.3-a", "GDZW-5.3-b", "GDZW-5.3-c", "GDZW-5.3-d",
            "LICENSING-29", "LICENSING-32.1.1", "LICENSING-32.1.2", "LICENSING-32.1.3", "LICENSING-32.1.4",
            "LICENSING-32.1.5");
    // spotless:on

    @Test
    void every_clause_of_a_built_in_procedure_is_one_of_its_source() {
        assertThat(Catalog.builtIn().procedures().stream().flatMap(CatalogClausesTest::clauses))
                .hasSizeGreaterThan(30)
                .extracting(Clause::id)
                .isSubsetOf(CLAUSES);
        assertThat(Catalog.builtIn().procedures())
                .allSatisfy(procedure -> assertThat(clauses(procedure))
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
}
