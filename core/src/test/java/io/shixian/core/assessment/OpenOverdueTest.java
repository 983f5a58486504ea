package io.shixian.core.assessment;

import static io.shixian.core.assessment.Cards.NOVEMBER;
import static io.shixian.core.assessment.Cards.OCTOBER;
import static io.shixian.core.assessment.Cards.SEPTEMBER;
import static io.shixian.core.assessment.Cards.value;
import static io.shixian.core.assessment.Measure.BREACHES;
import static io.shixian.core.assessment.Measure.OPEN_OVERDUE;
import static io.shixian.core.assessment.Story.DESK;
import static io.shixian.core.assessment.Story.OTHER_UNIT;
import static io.shixian.core.assessment.Story.UNIT;
import static io.shixian.core.catalog.ApplicationException.REPORT;
import static io.shixian.core.catalog.BusinessComplaint.ACCEPT;
import static io.shixian.core.catalog.BusinessComplaint.RETURN;
import static io.shixian.core.party.Role.ACCESSOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.ApplicationException;
import org.junit.jupiter.api.Test;

/** Dispatched on 2025-09-30: decide by 2025-10-16, reply by 2025-11-04. Dates by working-days.csv. */
class OpenOverdueTest {

    private final Story dispatched = Story.complaint("c1", "2025-09-30T14:00", UNIT);

    @Test
    void counts_what_is_still_owed_at_the_end_of_the_period() {
        assertThat(value(OPEN_OVERDUE, SEPTEMBER, dispatched)).isEqualTo("0/1");
        assertThat(value(OPEN_OVERDUE, OCTOBER, dispatched)).isEqualTo("1/1");
        assertThat(value(OPEN_OVERDUE, NOVEMBER, dispatched)).isEqualTo("2/1");
    }

    @Test
    void does_not_forget_that_it_was_owed_once_it_is_done() {
        Story late = dispatched.act("2025-11-03T09:00", UNIT, ACCEPT);

        assertThat(value(OPEN_OVERDUE, OCTOBER, late)).isEqualTo("1/1");
        assertThat(value(OPEN_OVERDUE, NOVEMBER, late)).isEqualTo("1/1");
    }

    @Test
    void leaves_out_what_was_done_late_but_within_the_period() {
        Story late = dispatched.act("2025-10-31T23:59", UNIT, ACCEPT);

        assertThat(value(OPEN_OVERDUE, OCTOBER, late)).isEqualTo("0/1");
        assertThat(value(BREACHES, OCTOBER, late)).isEqualTo("1/1");
    }

    @Test
    void is_not_handed_on_with_the_matter() {
        Story handedOn = dispatched.act("2025-10-20T09:00", UNIT, RETURN).dispatched("2025-10-21T09:00", OTHER_UNIT);

        assertThat(value(OPEN_OVERDUE, UNIT, OCTOBER, handedOn)).isEqualTo("0/1");
        assertThat(value(OPEN_OVERDUE, OTHER_UNIT, OCTOBER, handedOn)).isEqualTo("1/1");
        assertThat(value(BREACHES, UNIT, OCTOBER, handedOn)).isEqualTo("1/1");
    }

    /** Reported on 2025-10-30: to be fixed by 2025-10-31, and offline from then on, when nothing is owed any more. */
    @Test
    void does_not_hold_what_the_law_deemed_done_with_whenever_that_is_noticed() {
        Story reported = Story.opened(
                        "e1",
                        ApplicationException.PROCEDURE,
                        "2025-10-30T09:00",
                        DESK,
                        Particulars.naming(ACCESSOR, "a-1"))
                .act("2025-10-30T10:00", DESK, REPORT);

        for (Story story : new Story[] {reported, reported.looked("2025-11-20T09:00")}) {
            assertThat(value(BREACHES, UNIT, OCTOBER, story)).isEqualTo("1/1");
            assertThat(value(OPEN_OVERDUE, UNIT, OCTOBER, story)).isEqualTo("0/1");
        }
    }
}
