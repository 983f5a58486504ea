package io.shixian.examples.servicedesk.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.law.Label;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SightTest {

    private static final Catalog CATALOG = Catalog.builtIn();
    private static final Party A = new Party("a");
    private static final Party B = new Party("b");

    private final Sight sight = new Sight(() -> CATALOG);

    private static Viewer viewer(Party party, Role... roles) {
        return new Viewer("login", new Label("名", "name"), party, List.of(roles));
    }

    @Test
    void lets_no_accessor_and_no_applicant_see_a_case_that_names_it_nowhere_in_any_procedure() {
        for (Procedure procedure : CATALOG.procedures()) {
            for (Role role : List.of(Role.ACCESSOR, Role.APPLICANT)) {
                Viewer viewer = viewer(A, role);
                assertThat(sight.maySee(viewer, procedure.code(), Map.of()))
                        .as("%s, nobody named", procedure)
                        .isFalse();
                assertThat(sight.maySee(viewer, procedure.code(), Map.of(role, B)))
                        .as("%s, another", procedure)
                        .isFalse();
                assertThat(sight.maySee(viewer, procedure.code(), Map.of(role, A)))
                        .as("%s, named", procedure)
                        .isTrue();
            }
        }
    }

    @Test
    void lets_a_post_see_what_is_free_or_its_own_but_not_anothers() {
        Viewer examiner = viewer(A, Role.EXAMINER);
        assertThat(sight.maySee(examiner, "licence", Map.of(Role.APPLICANT, B))).isTrue();
        assertThat(sight.maySee(examiner, "licence", Map.of(Role.EXAMINER, A))).isTrue();
        assertThat(sight.maySee(examiner, "licence", Map.of(Role.EXAMINER, B))).isFalse();
    }

    @Test
    void waits_for_a_post_to_be_named_where_another_role_names_it() {
        Viewer examiner = viewer(A, Role.EXAMINER);
        assertThat(sight.maySee(examiner, "licence.inspection", Map.of())).isFalse();
        assertThat(sight.maySee(examiner, "licence.inspection", Map.of(Role.EXAMINER, A)))
                .isTrue();
    }

    @Test
    void shows_nobody_a_case_of_a_procedure_that_is_not_known_unless_it_takes_part_or_runs_the_platform() {
        assertThat(sight.maySee(viewer(A, Role.WINDOW), "gone", Map.of())).isFalse();
        assertThat(sight.maySee(viewer(A, Role.WINDOW), "gone", Map.of(Role.WINDOW, A)))
                .isTrue();
        assertThat(sight.maySee(viewer(A, Role.OPERATOR), "gone", Map.of())).isTrue();
    }
}
