package io.shixian.core.assessment;

import static io.shixian.core.assessment.Cards.OCTOBER;
import static io.shixian.core.assessment.Cards.SEPTEMBER;
import static io.shixian.core.assessment.Cards.value;
import static io.shixian.core.assessment.Measure.AVERAGE_GRADE;
import static io.shixian.core.assessment.Measure.DUTY_RATE;
import static io.shixian.core.assessment.Measure.EXTENSION_RATE;
import static io.shixian.core.assessment.Measure.ON_TIME_RATE;
import static io.shixian.core.assessment.Measure.REFUSAL_RATE;
import static io.shixian.core.assessment.Measure.RETURN_RATE;
import static io.shixian.core.assessment.Measure.REWORK_RATE;
import static io.shixian.core.assessment.Measure.SATISFACTION_RATE;
import static io.shixian.core.assessment.Measure.SUSPENSIONS;
import static io.shixian.core.assessment.Story.AMEND;
import static io.shixian.core.assessment.Story.CITIZEN;
import static io.shixian.core.assessment.Story.GRANT;
import static io.shixian.core.assessment.Story.OTHER_UNIT;
import static io.shixian.core.assessment.Story.UNIT;
import static io.shixian.core.catalog.BusinessComplaint.ACCEPT;
import static io.shixian.core.catalog.BusinessComplaint.DECLINE;
import static io.shixian.core.catalog.BusinessComplaint.REPLY;
import static io.shixian.core.catalog.BusinessComplaint.RETURN;
import static io.shixian.core.catalog.BusinessComplaint.REWORK;
import static io.shixian.core.deadline.Term.workdays;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Commands;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.law.Label;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OccurrenceMeasuresTest {

    private static Story complaint(String id) {
        return Story.complaint(id, "2025-10-09T09:00", UNIT);
    }

    private static Story replied(String id) {
        return complaint(id).act("2025-10-10T09:00", UNIT, ACCEPT).act("2025-10-13T09:00", UNIT, REPLY);
    }

    private static Story graded(int grade) {
        return replied("g" + grade).closed("2025-10-14T09:00", grade);
    }

    @Nested
    class Of_the_matters_received {

        private final Story[] four = {
            complaint("c1").act("2025-10-10T09:00", UNIT, RETURN),
            complaint("c2").act("2025-10-10T09:00", UNIT, DECLINE),
            replied("c3").act("2025-10-14T09:00", CITIZEN, REWORK),
            complaint("c4")
        };

        @Test
        void one_in_four_is_sent_back_declined_or_done_again() {
            assertThat(value(RETURN_RATE, OCTOBER, four)).isEqualTo("1/4");
            assertThat(value(REFUSAL_RATE, OCTOBER, four)).isEqualTo("1/4");
            assertThat(value(REWORK_RATE, OCTOBER, four)).isEqualTo("1/4");
            assertThat(value(RETURN_RATE, UNIT, OCTOBER, four)).isEqualTo("1/4");
        }

        @Test
        void what_a_host_calls_otherwise_is_known_by_its_vocabulary() {
            Scheme otherWords = new Scheme(
                    "test",
                    1,
                    new Label("试验", "Test"),
                    Story.RULE,
                    new Vocabulary(Set.of("accept"), Set.of(), Set.of()),
                    Disclosure.PUBLISHED,
                    Cards.ALL.indicators());

            ScoreCard card = new Assessment(otherWords, Story.DECIDER)
                    .card(Subject.ALL, OCTOBER, List.of(four[0].file(), four[2].file()), Duties.NONE);

            assertThat(card.scores())
                    .filteredOn(score -> score.indicator().measure() == RETURN_RATE)
                    .singleElement()
                    .hasToString("Score[indicator=return-rate 1, value=1/2]");
            assertThat(card.disclosure()).isEqualTo(Disclosure.PUBLISHED);
        }
    }

    @Nested
    class Grades_given {

        @Test
        void are_satisfied_from_one_to_three() {
            assertThat(IntStream.rangeClosed(1, 5).mapToObj(grade -> value(SATISFACTION_RATE, OCTOBER, graded(grade))))
                    .containsExactly("1/1", "1/1", "1/1", "0/1", "0/1");
        }

        @Test
        void are_averaged_over_those_who_gave_one() {
            Story[] stories = {graded(1), graded(4), graded(5), replied("silent")};

            assertThat(value(SATISFACTION_RATE, OCTOBER, stories)).isEqualTo("1/3");
            assertThat(value(AVERAGE_GRADE, OCTOBER, stories)).isEqualTo("10/3");
            assertThat(value(AVERAGE_GRADE, SEPTEMBER, stories)).isEqualTo("0/0");
        }
    }

    /** Filed on 2025-10-09: decide by 2025-10-15, by 2025-10-20 with three days more. */
    @Nested
    class A_permit {

        private final Story filed = Story.permit("p1", "2025-10-09T09:00", UNIT);
        private final Story extended = filed.say(new Command.Extend(
                filed.file().id(),
                Commands.at("2025-10-10T09:00"),
                UNIT,
                "decide",
                workdays(3),
                Particulars.because("案情复杂")));

        @Test
        void counts_as_extended_once_it_is_judged() {
            assertThat(value(EXTENSION_RATE, OCTOBER, extended.act("2025-10-20T23:00", UNIT, GRANT)))
                    .isEqualTo("1/1");
            assertThat(value(EXTENSION_RATE, OCTOBER, extended)).isEqualTo("1/1");
            assertThat(value(EXTENSION_RATE, OCTOBER, filed)).isEqualTo("0/1");
            assertThat(value(EXTENSION_RATE, SEPTEMBER, extended)).isEqualTo("0/0");
        }

        @Test
        void is_met_in_the_time_that_was_added() {
            assertThat(value(ON_TIME_RATE, OCTOBER, extended.act("2025-10-20T23:00", UNIT, GRANT)))
                    .isEqualTo("1/1");
        }

        @Test
        void counts_as_extended_only_in_the_run_that_was() {
            Story anew = extended.act("2025-10-13T09:00", CITIZEN, AMEND);

            assertThat(value(EXTENSION_RATE, OCTOBER, anew)).isEqualTo("0/1");
            assertThat(value(EXTENSION_RATE, OCTOBER, anew.act("2025-10-14T09:00", UNIT, GRANT)))
                    .isEqualTo("0/1");
        }

        @Test
        void is_left_out_where_no_rule_allows_more_time() {
            assertThat(value(EXTENSION_RATE, OCTOBER, replied("c1"))).isEqualTo("0/0");
        }

        @Test
        void counts_each_stop_of_its_clock_for_whoever_owed_it() {
            Story stopped = filed.say(new Command.Suspend(
                    filed.file().id(), Commands.at("2025-10-10T09:00"), UNIT, "decide", "hearing", Particulars.NONE));

            assertThat(value(SUSPENSIONS, OCTOBER, stopped, replied("c1"))).isEqualTo("1/1");
            assertThat(value(SUSPENSIONS, UNIT, OCTOBER, stopped)).isEqualTo("1/1");
            assertThat(value(SUSPENSIONS, OTHER_UNIT, OCTOBER, stopped)).isEqualTo("0/1");
            assertThat(value(ON_TIME_RATE, OCTOBER, stopped)).isEqualTo("0/0");
        }
    }

    @Test
    void duties_are_as_the_host_counts_them() {
        assertThat(value(DUTY_RATE, OCTOBER)).isEqualTo("3/4");
    }
}
