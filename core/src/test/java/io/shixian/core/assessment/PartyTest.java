package io.shixian.core.assessment;

import static io.shixian.core.assessment.Cards.NOVEMBER;
import static io.shixian.core.assessment.Cards.OCTOBER;
import static io.shixian.core.assessment.Cards.SEPTEMBER;
import static io.shixian.core.assessment.Cards.value;
import static io.shixian.core.assessment.Measure.BREACHES;
import static io.shixian.core.assessment.Measure.ON_TIME_RATE;
import static io.shixian.core.assessment.Measure.RETURN_RATE;
import static io.shixian.core.assessment.Measure.SATISFACTION_RATE;
import static io.shixian.core.assessment.Measure.VOLUME;
import static io.shixian.core.assessment.Story.CITIZEN;
import static io.shixian.core.assessment.Story.DESK;
import static io.shixian.core.assessment.Story.OTHER_UNIT;
import static io.shixian.core.assessment.Story.UNIT;
import static io.shixian.core.catalog.ApplicationException.REPORT;
import static io.shixian.core.catalog.BusinessComplaint.ACCEPT;
import static io.shixian.core.catalog.BusinessComplaint.REPLY;
import static io.shixian.core.catalog.BusinessComplaint.RETURN;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.ApplicationException;
import io.shixian.core.catalog.TechnicalConsultation;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import org.junit.jupiter.api.Test;

/**
 * Dispatched to one unit on 2025-09-30, decide by 2025-10-16; sent back, and dispatched to another on 2025-10-21, decide by
 * 2025-10-30. Dates by working-days.csv.
 */
class PartyTest {

    private final Story rerouted = Story.complaint("c1", "2025-09-30T14:00", UNIT)
            .act("2025-10-20T09:00", UNIT, RETURN)
            .dispatched("2025-10-21T09:00", OTHER_UNIT)
            .act("2025-10-30T23:59", OTHER_UNIT, ACCEPT)
            .act("2025-11-03T09:00", OTHER_UNIT, REPLY)
            .closed("2025-11-04T09:00", 2);

    @Test
    void a_judgement_belongs_to_whoever_was_bound_when_it_was_made() {
        assertThat(value(BREACHES, UNIT, OCTOBER, rerouted)).isEqualTo("1/1");
        assertThat(value(ON_TIME_RATE, UNIT, OCTOBER, rerouted)).isEqualTo("0/1");
        assertThat(value(BREACHES, OTHER_UNIT, OCTOBER, rerouted)).isEqualTo("0/1");
        assertThat(value(ON_TIME_RATE, OTHER_UNIT, OCTOBER, rerouted)).isEqualTo("1/1");
        assertThat(value(ON_TIME_RATE, OCTOBER, rerouted)).isEqualTo("1/2");
    }

    @Test
    void each_unit_has_received_the_matter_but_for_all_it_is_one() {
        assertThat(value(VOLUME, UNIT, SEPTEMBER, rerouted)).isEqualTo("1/1");
        assertThat(value(VOLUME, UNIT, OCTOBER, rerouted)).isEqualTo("0/1");
        assertThat(value(VOLUME, OTHER_UNIT, OCTOBER, rerouted)).isEqualTo("1/1");
        assertThat(value(VOLUME, SEPTEMBER, rerouted)).isEqualTo("1/1");
        assertThat(value(VOLUME, OCTOBER, rerouted)).isEqualTo("0/1");
    }

    @Test
    void a_unit_that_sent_it_back_and_gets_it_again_has_received_it_twice() {
        Story again = Story.complaint("c1", "2025-10-09T09:00", UNIT)
                .act("2025-10-10T09:00", UNIT, RETURN)
                .dispatched("2025-10-11T09:00", UNIT);

        assertThat(value(VOLUME, UNIT, OCTOBER, again)).isEqualTo("2/1");
        assertThat(value(RETURN_RATE, UNIT, OCTOBER, again)).isEqualTo("1/2");
    }

    @Test
    void a_unit_that_is_named_again_has_received_nothing_new() {
        Particulars unit = Particulars.naming(Role.ACCESSOR, "a-1");
        Story found = Story.opened("e1", ApplicationException.PROCEDURE, "2025-10-09T09:00", DESK, unit);

        assertThat(value(VOLUME, UNIT, OCTOBER, found.act("2025-10-09T10:00", DESK, REPORT, unit)))
                .isEqualTo("1/1");
    }

    @Test
    void a_return_counts_for_the_unit_that_sent_it_back() {
        assertThat(value(RETURN_RATE, UNIT, OCTOBER, rerouted)).isEqualTo("1/0");
        assertThat(value(RETURN_RATE, OTHER_UNIT, OCTOBER, rerouted)).isEqualTo("0/1");
    }

    @Test
    void a_grade_counts_for_the_unit_that_was_bound_when_it_was_given() {
        assertThat(value(SATISFACTION_RATE, UNIT, NOVEMBER, rerouted)).isEqualTo("0/0");
        assertThat(value(SATISFACTION_RATE, OTHER_UNIT, NOVEMBER, rerouted)).isEqualTo("1/1");
    }

    @Test
    void a_party_in_another_role_is_another_subject() {
        assertThat(value(ON_TIME_RATE, Actor.of(Role.OPERATOR, "a-2"), OCTOBER, rerouted))
                .isEqualTo("0/0");
        assertThat(value(VOLUME, CITIZEN, SEPTEMBER, rerouted)).isEqualTo("1/1");
        assertThat(value(ON_TIME_RATE, CITIZEN, OCTOBER, rerouted)).isEqualTo("0/0");
    }

    @Test
    void what_is_owed_by_a_role_that_nobody_is_bound_to_counts_for_all_only() {
        Story answered =
                Story.question("q1", "2025-10-29T10:00").act("2025-10-30T10:00", DESK, TechnicalConsultation.REPLY);

        assertThat(value(ON_TIME_RATE, OCTOBER, answered)).isEqualTo("1/1");
        assertThat(value(ON_TIME_RATE, DESK, OCTOBER, answered)).isEqualTo("0/0");
    }
}
