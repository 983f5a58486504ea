package io.shixian.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.procedure.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

class InspectionItemsTest {

    @Test
    void are_as_many_as_the_standard_names() {
        assertThat(InspectionItems.MINI_PROGRAM).hasSize(8);
        assertThat(InspectionItems.PLATFORM).hasSize(2);
        assertThat(InspectionItems.SERVER).hasSize(4);
        assertThat(InspectionItems.ALL)
                .hasSize(14)
                .startsWith(InspectionItems.MINI_PROGRAM.get(0))
                .endsWith(InspectionItems.SERVER.get(3));
    }

    @Test
    void stand_on_the_clause_of_their_part() {
        assertThat(clauses(InspectionItems.MINI_PROGRAM)).containsOnly("GDZW-3.3.2.1-c1");
        assertThat(clauses(InspectionItems.PLATFORM)).containsOnly("GDZW-3.3.2.1-c2");
        assertThat(clauses(InspectionItems.SERVER)).containsOnly("GDZW-3.3.2.1-c3");
    }

    /** Hosts store them with the results. */
    @Test
    void have_codes_that_stay_as_they_are() {
        assertThat(InspectionItems.ALL)
                .extracting(Item::toString)
                .doesNotHaveDuplicates()
                .containsExactly(
                        "program-upgrade",
                        "program-compatibility",
                        "program-handling",
                        "program-query",
                        "program-consultation",
                        "program-announcement",
                        "program-user-centre",
                        "program-others",
                        "platform-login",
                        "platform-release",
                        "server-disk",
                        "server-cpu",
                        "server-memory",
                        "server-database");
        assertThat(InspectionItems.ALL).extracting(Item::label).doesNotHaveDuplicates();
    }

    private static List<String> clauses(List<Item> items) {
        return items.stream().map(item -> item.clause().id()).toList();
    }
}
