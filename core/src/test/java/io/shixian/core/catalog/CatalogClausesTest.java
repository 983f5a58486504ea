package io.shixian.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Expiry;
import io.shixian.core.procedure.Item;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogClausesTest {

    private static final Set<String> CLAUSES = new HashSet<>(clauseIds());

    /** The ids of all clauses of the texts, one a line. */
    private static List<String> clauseIds() {
        try (InputStream in = CatalogClausesTest.class.getResourceAsStream("clause-ids.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_clause_of_a_built_in_procedure_is_one_of_its_source() {
        assertThat(Catalog.builtIn().procedures().stream().flatMap(CatalogClausesTest::clauses))
                .hasSizeGreaterThan(30)
                .extracting(Clause::id)
                .isSubsetOf(CLAUSES);
    }

    private static Stream<Clause> clauses(Procedure procedure) {
        return Stream.of(
                        Stream.of(procedure.opening().clause()),
                        procedure.steps().stream().map(Transition::clause),
                        procedure.steps().stream()
                                .flatMap(step -> step.checklist().stream())
                                .flatMap(list -> list.items().stream())
                                .map(Item::clause),
                        procedure.limits().stream().map(TimeLimit::clause).flatMap(Optional::stream),
                        procedure.limits().stream().flatMap(limit -> limit.expiry().map(Expiry::clause).stream()))
                .flatMap(clauses -> clauses);
    }
}
