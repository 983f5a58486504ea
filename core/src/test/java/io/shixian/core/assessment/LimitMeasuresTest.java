package io.shixian.core.assessment;

import static io.shixian.core.assessment.Cards.NOVEMBER;
import static io.shixian.core.assessment.Cards.OCTOBER;
import static io.shixian.core.assessment.Cards.SEPTEMBER;
import static io.shixian.core.assessment.Cards.value;
import static io.shixian.core.assessment.Measure.BREACHES;
import static io.shixian.core.assessment.Measure.EXCEEDED;
import static io.shixian.core.assessment.Measure.ON_TIME_RATE;
import static io.shixian.core.assessment.Story.CITIZEN;
import static io.shixian.core.assessment.Story.UNIT;
import static io.shixian.core.catalog.BusinessComplaint.ACCEPT;
import static io.shixian.core.catalog.BusinessComplaint.DECLINE;
import static io.shixian.core.catalog.BusinessComplaint.REPLY;
import static io.shixian.core.catalog.BusinessComplaint.RETURN;
import static io.shixian.core.catalog.BusinessComplaint.REWORK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Dispatched on 2025-09-30: decide by 2025-10-16, reply by 2025-11-04. Dates by working-days.csv. */
class LimitMeasuresTest {

    private final Story dispatched = Story.complaint("c1", "2025-09-30T14:00", UNIT);
    private final Story accepted = dispatched.act("2025-10-16T23:59", UNIT, ACCEPT);

    @Nested
    class A_limit_that_is_met {

        @Test
        void counts_on_the_day_of_the_act() {
            assertThat(value(ON_TIME_RATE, SEPTEMBER, accepted)).isEqualTo("0/0");
            assertThat(value(ON_TIME_RATE, OCTOBER, accepted)).isEqualTo("1/1");
        }

        @Test
        void counts_together_with_every_other_that_the_same_act_keeps() {
            Story declined = dispatched.act("2025-10-10T09:00", UNIT, DECLINE);

            assertThat(value(ON_TIME_RATE, OCTOBER, declined)).isEqualTo("2/2");
            assertThat(value(BREACHES, OCTOBER, declined)).isEqualTo("0/1");
        }
    }

    @Nested
    class A_limit_that_runs_out {

        @Test
        void counts_on_its_last_day_though_nobody_looked() {
            assertThat(value(ON_TIME_RATE, OCTOBER, dispatched)).isEqualTo("0/1");
            assertThat(value(BREACHES, OCTOBER, dispatched)).isEqualTo("1/1");
            assertThat(value(BREACHES, NOVEMBER, dispatched)).isEqualTo("1/1");
        }

        @Test
        void counts_once_and_not_again_when_the_act_comes_late() {
            Story late = accepted.act("2025-11-05T00:00", UNIT, REPLY);

            assertThat(value(ON_TIME_RATE, NOVEMBER, late)).isEqualTo("0/1");
            assertThat(value(BREACHES, NOVEMBER, late)).isEqualTo("1/1");
            assertThat(value(BREACHES, OCTOBER, late)).isEqualTo("0/1");
        }

        @Test
        void counts_in_the_month_whose_last_day_is_its_own_though_it_ran_out_at_the_midnight_after() {
            Story asked = Story.question("q1", "2025-10-29T10:00");
            Story noticed = asked.looked("2025-11-01T00:00");

            for (Story story : new Story[] {asked, noticed, noticed.looked("2025-12-01T00:00")}) {
                assertThat(value(BREACHES, OCTOBER, story)).isEqualTo("1/1");
                assertThat(value(BREACHES, NOVEMBER, story)).isEqualTo("0/1");
            }
        }

        @Test
        void counts_on_its_last_day_though_the_matter_was_sent_back_afterwards() {
            Story returned = dispatched.act("2025-11-03T09:00", UNIT, RETURN);

            assertThat(value(BREACHES, OCTOBER, returned)).isEqualTo("1/1");
            assertThat(value(BREACHES, NOVEMBER, returned)).isEqualTo("0/1");
        }
    }

    @Test
    void a_limit_that_ends_without_a_verdict_does_not_count() {
        Story returned = dispatched.act("2025-10-10T09:00", UNIT, RETURN);

        assertThat(value(ON_TIME_RATE, OCTOBER, returned)).isEqualTo("0/0");
        assertThat(value(BREACHES, NOVEMBER, returned)).isEqualTo("0/1");
    }

    @Test
    void a_limit_that_is_kept_only_in_principle_is_exceeded_and_is_no_part_of_the_on_time_rate() {
        // Reworked on 2025-10-13: in principle until 2025-11-10.
        Story reworked = dispatched
                .act("2025-10-09T09:00", UNIT, ACCEPT)
                .act("2025-10-13T09:00", UNIT, REPLY)
                .act("2025-10-13T10:00", CITIZEN, REWORK);

        assertThat(value(ON_TIME_RATE, OCTOBER, reworked)).isEqualTo("2/2");
        assertThat(value(EXCEEDED, NOVEMBER, reworked)).isEqualTo("1/1");
        assertThat(value(BREACHES, NOVEMBER, reworked)).isEqualTo("0/1");
        assertThat(value(ON_TIME_RATE, NOVEMBER, reworked)).isEqualTo("0/0");
        assertThat(value(ON_TIME_RATE, NOVEMBER, reworked.act("2025-11-10T23:59", UNIT, REPLY)))
                .isEqualTo("0/0");
        assertThat(value(EXCEEDED, NOVEMBER, reworked.act("2025-11-10T23:59", UNIT, REPLY)))
                .isEqualTo("0/1");
    }
}
