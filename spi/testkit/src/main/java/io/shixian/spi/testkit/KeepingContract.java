package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.Samples.NOON;
import static io.shixian.spi.testkit.Samples.id;
import static io.shixian.spi.testkit.Samples.opening;
import static io.shixian.spi.testkit.Samples.supplement;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A store gives back what it was given. */
interface KeepingContract extends OfStore {

    @Test
    default void finds_no_case_while_it_is_empty() {
        assertThat(store().find(id("c-1"))).isEmpty();
        assertThat(rows()).isEmpty();
    }

    @Test
    default void gives_back_every_kind_of_event_exactly() {
        for (CaseFile file : EveryEvent.commits(store())) {
            CaseFile found = store().find(file.id()).orElseThrow();

            assertThat(found.history()).isEqualTo(file.history());
            assertThat(found.stage()).isEqualTo(file.stage());
            assertThat(found.consents()).isEqualTo(file.consents());
            assertThat(found.parties()).isEqualTo(file.parties());
            assertThat(found.runs()).containsExactlyElementsOf(file.runs().toList());
        }
    }

    @Test
    default void gives_back_a_case_under_the_version_of_its_procedure() {
        CaseFile file = stored(opening("c-1", NOON));

        assertThat(store().find(id("c-1")).orElseThrow().procedure()).hasToString("sample.permit@1");
        assertThat(file.version()).isEqualTo(1);
    }

    @Test
    default void gives_back_a_case_under_the_version_to_which_it_has_moved() {
        CaseFile file = EveryEvent.moved(store());
        CaseFile found = store().find(file.id()).orElseThrow();

        assertThat(found.procedure()).hasToString("sample.permit@2");
        assertThat(found.history()).isEqualTo(file.history());
        assertThat(found.runs()).containsExactlyElementsOf(file.runs().toList());
    }

    @Test
    default void keeps_events_in_the_order_in_which_they_happened() {
        CaseFile file = stored(opening("c-1", NOON));
        for (int i = 0; i < 30; i++) {
            file = stored(supplement(file, NOON));
        }

        assertThat(store().find(id("c-1")).orElseThrow().history()).hasSize(31).isEqualTo(file.history());
    }

    @Test
    default void keeps_what_happened_to_one_case_away_from_all_others() {
        CaseFile one = stored(opening("c-1", NOON));
        CaseFile other = stored(opening("c-2", NOON));
        CaseFile later = stored(supplement(one, NOON));

        assertThat(store().find(id("c-1")).orElseThrow().history()).isEqualTo(later.history());
        assertThat(store().find(id("c-2")).orElseThrow().history()).isEqualTo(other.history());
        assertThat(store().find(id("c-3"))).isEmpty();
    }

    @Test
    default void tells_ids_apart_that_look_alike() {
        List<String> alike =
                List.of("x-1", "X-1", "x-1 ", " x-1", "x_1", "x%1", "x-1'", "办件-1", "辦件-1", "é", "e", "甲".repeat(100));

        alike.forEach(id -> stored(opening(id, NOON)));

        assertThat(alike)
                .allSatisfy(
                        id -> assertThat(store().find(id(id)).orElseThrow().id().value())
                                .isEqualTo(id));
        assertThat(rows()).hasSameSizeAs(alike);
        assertThat(store().find(id("x1"))).isEmpty();
    }
}
