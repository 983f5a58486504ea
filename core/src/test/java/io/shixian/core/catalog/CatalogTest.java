package io.shixian.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogTest {

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

    private final Procedure first = version(1);
    private final Procedure second = version(2);
    private final Procedure tenth = version(10);
    private final Catalog catalog = Catalog.builtIn().with(second).with(tenth).with(first);

    @Test
    void finds_by_code_the_newest_version_whatever_was_added_last() {
        assertThat(catalog.find("own")).containsSame(tenth);
    }

    @Test
    void finds_by_code_and_version_that_version() {
        assertThat(catalog.find("own", 2)).containsSame(second);
        assertThat(catalog.find("own", 1)).containsSame(first);
        assertThat(catalog.find("own", 3)).isEmpty();
    }

    @Test
    void a_day_finds_the_newest_version_in_force_by_then() {
        Catalog dated = Catalog.of(List.of(
                first.amended(1, LocalDate.of(2020, 1, 1), first.steps(), first.limits()),
                first.amended(2, LocalDate.of(2025, 7, 1), first.steps(), first.limits())));

        assertThat(dated.find("own", LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(dated.find("own", LocalDate.of(2025, 6, 30)).orElseThrow().version())
                .isEqualTo(1);
        assertThat(dated.find("own", LocalDate.of(2025, 7, 1)).orElseThrow().version())
                .isEqualTo(2);
    }

    @Test
    void finds_nothing_that_is_not_there() {
        assertThat(catalog.find("nobody.knows")).isEmpty();
        assertThat(catalog.find("complaint.business", 2)).isEmpty();
    }

    @Test
    void lists_all_by_code_the_oldest_version_first() {
        assertThat(catalog.procedures().stream().map(Procedure::toString))
                .containsSubsequence(
                        "app.exception@1", "complaint.business@1", "licence.intake@1", "own@1", "own@2", "own@10");
        assertThat(catalog.procedures()).extracting(Procedure::code).isSorted();
    }

    @Test
    void names_those_that_begin_most_like_what_was_asked_for() {
        assertThat(Catalog.builtIn().nearest("complaint.busines", 2))
                .containsExactly("complaint.business", "complaint.technical");
        assertThat(catalog.nearest("own", 1)).containsExactly("own");
        assertThat(Catalog.builtIn().nearest("", 3)).hasSize(3);
    }

    @Test
    void is_not_changed_by_what_is_added_to_it() {
        int size = Catalog.builtIn().procedures().size();
        assertThat(Catalog.builtIn().with(first).procedures()).hasSize(size + 1);
        assertThat(Catalog.builtIn().procedures()).hasSize(size);
        assertThat(Catalog.builtIn().find("own")).isEmpty();
    }

    @Test
    void the_same_version_twice_is_refused() {
        assertThatThrownBy(() -> Catalog.of(List.of(version(2), version(1), version(2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("procedure own@2 is in the catalog twice; give the newer one a higher version");
        assertThatThrownBy(() -> Catalog.builtIn().with(BusinessComplaint.PROCEDURE))
                .hasMessageContaining("complaint.business@1 is in the catalog twice");
    }
}
