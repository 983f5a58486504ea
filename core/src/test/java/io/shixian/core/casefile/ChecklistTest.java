package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Inspections.DESK;
import static io.shixian.core.casefile.Inspections.FAULTY;
import static io.shixian.core.casefile.Inspections.INSPECT;
import static io.shixian.core.casefile.Inspections.INSPECTED;
import static io.shixian.core.casefile.Inspections.due;
import static io.shixian.core.casefile.Inspections.results;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A checklist whose items the table names. */
class ChecklistTest {

    private static Command inspect(Map<String, Boolean> results) {
        return act("2025-03-06T09:00", DESK, INSPECT, results(results));
    }

    @Test
    void passes_when_each_item_is_good() {
        assertThat(due().after(inspect(Map.of("disk", true, "login", true, "memory", true)))
                        .stage())
                .isEqualTo(INSPECTED);
    }

    @Test
    void leads_elsewhere_when_one_item_is_bad_even_one_that_was_not_asked_for() {
        assertThat(due().after(inspect(Map.of("disk", true, "login", false, "memory", true)))
                        .stage())
                .isEqualTo(FAULTY);
        assertThat(due().after(inspect(Map.of("disk", true, "login", true, "memory", true, "fire", false)))
                        .stage())
                .isEqualTo(FAULTY);
    }

    @Test
    void is_refused_while_an_item_has_no_result() {
        assertThat(due().refusedWith(inspect(Map.of("disk", false, "login", false))))
                .isEqualTo(Refusal.Code.CHECKLIST_INCOMPLETE);
        assertThat(due().refusedWith(inspect(Map.of()))).isEqualTo(Refusal.Code.CHECKLIST_INCOMPLETE);
    }
}
