package io.shixian.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.law.Label;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.TimeLimit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogLabelsTest {

    @Test
    void everything_has_a_chinese_and_an_english_name() {
        assertThat(Catalog.builtIn().procedures().stream().flatMap(CatalogLabelsTest::labels))
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
