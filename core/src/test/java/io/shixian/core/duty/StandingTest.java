package io.shixian.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.OfficeHours;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Recurrence;
import io.shixian.core.deadline.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The inspection of the week before National Day 2026, due on Wednesday 2026-09-30. */
class StandingTest {

    private static final WorkCalendar CALENDAR = ChinaCalendar.published();
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Duty INSPECTION =
            Duties.builtIn().find("duty.inspection").orElseThrow();
    private static final String WEEK = "2026-W40";
    private static final String LONG_AFTER = "2031-05-05T09:00";

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(SHANGHAI).toInstant();
    }

    private static OccurrenceState asOf(String moment, Fulfilment... done) {
        return state(INSPECTION, WEEK, Counting.STANDARD, moment, done);
    }

    private static OccurrenceState state(
            Duty duty, String period, Counting counting, String moment, Fulfilment... done) {
        LocalDate day = duty.recurrence().period(period, CALENDAR).day();
        List<OccurrenceState> states = duty.states(day, day, Arrays.asList(done), at(moment), CALENDAR, counting);
        assertThat(states).hasSize(1);
        return states.get(0);
    }

    private static Fulfilment done(String moment) {
        return new Fulfilment("duty.inspection", WEEK, at(moment));
    }

    @ParameterizedTest(name = "done at {0}: {1}")
    @CsvSource({
        "2026-09-28T00:00, DONE",
        "2026-09-30T09:00, DONE",
        "2026-09-30T23:59:59.999999999, DONE",
        "2026-10-01T00:00, DONE_LATE",
        "2026-10-03T12:00, DONE_LATE",
        "2027-01-01T00:00, DONE_LATE",
    })
    void what_was_done_is_judged_by_when_it_was_done(String moment, Standing standing) {
        assertThat(asOf(moment, done(moment)).standing()).isEqualTo(standing);
    }

    @ParameterizedTest(name = "looked at {0}")
    @ValueSource(strings = {"2026-09-01T00:00", "2026-09-30T10:00", "2026-10-08T09:00", LONG_AFTER})
    void when_somebody_looks_changes_nothing_about_what_was_done(String looked) {
        assertThat(asOf(looked, done("2026-09-30T09:00")).standing()).isEqualTo(Standing.DONE);
        assertThat(asOf(looked, done("2026-10-01T09:00")).standing()).isEqualTo(Standing.DONE_LATE);
    }

    @ParameterizedTest(name = "not done, at {0}: {1}")
    @CsvSource({
        "2026-09-01T00:00, OPEN",
        "2026-09-30T23:59:59, OPEN",
        "2026-10-01T00:00, MISSED",
        "2031-05-05T09:00, MISSED"
    })
    void what_was_not_done_is_open_until_its_due_day_is_over(String moment, Standing standing) {
        assertThat(asOf(moment).standing()).isEqualTo(standing);
    }

    @Test
    void the_state_tells_when_it_was_done_and_what_would_have_been_too_late() {
        OccurrenceState state = asOf(LONG_AFTER, done("2026-10-01T09:00"));

        assertThat(state.doneAt()).contains(at("2026-10-01T09:00"));
        assertThat(state.expiresAt()).contains(at("2026-10-01T00:00"));
        assertThat(state).hasToString("duty.inspection 2026-W40: done-late");
    }

    @Nested
    class What_does_not_count {

        @Test
        void is_another_duty_or_another_week() {
            Fulfilment report = new Fulfilment("duty.weekly-report", WEEK, at("2026-09-29T09:00"));
            Fulfilment otherWeek = new Fulfilment("duty.inspection", "2026-W39", at("2026-09-29T09:00"));

            assertThat(asOf(LONG_AFTER, report, otherWeek).standing()).isEqualTo(Standing.MISSED);
        }

        @Test
        void is_what_was_done_before_the_week_began() {
            assertThat(asOf(LONG_AFTER, done("2026-09-27T23:59")).standing()).isEqualTo(Standing.MISSED);
            assertThat(asOf(LONG_AFTER, done("2026-09-27T23:59"), done("2026-09-30T09:00"))
                            .standing())
                    .isEqualTo(Standing.DONE);
        }

        @Test
        void is_a_later_repetition() {
            assertThat(asOf(LONG_AFTER, done("2026-10-09T09:00"), done("2026-09-29T09:00"))
                            .doneAt())
                    .contains(at("2026-09-29T09:00"));
        }
    }

    @Nested
    class In_a_week_without_a_working_day {

        private final Fulfilment anyway = new Fulfilment("duty.inspection", "2026-W08", at("2026-02-18T09:00"));

        @Test
        void nothing_is_missed_however_late_one_looks() {
            OccurrenceState state = state(INSPECTION, "2026-W08", Counting.STANDARD, LONG_AFTER);

            assertThat(state.standing()).isEqualTo(Standing.NOT_APPLICABLE);
            assertThat(state.expiresAt()).isEmpty();
            assertThat(state.verdict()).isEmpty();
        }

        @Test
        void what_was_done_anyway_is_kept() {
            OccurrenceState state = state(INSPECTION, "2026-W08", Counting.STANDARD, LONG_AFTER, anyway);

            assertThat(state.standing()).isEqualTo(Standing.NOT_APPLICABLE);
            assertThat(state.doneAt()).contains(at("2026-02-18T09:00"));
        }
    }

    @Nested
    class The_verdict {

        private final Duty backup = HostDuty.every(Recurrence.weekly());

        @Test
        void on_a_duty_whose_text_names_the_period_is_a_breach() {
            assertThat(asOf(LONG_AFTER, done("2026-09-30T09:00")).verdict()).contains(Verdict.MET);
            assertThat(asOf(LONG_AFTER, done("2026-10-01T09:00")).verdict()).contains(Verdict.BREACHED);
            assertThat(asOf(LONG_AFTER).verdict()).contains(Verdict.BREACHED);
            assertThat(asOf("2026-09-30T09:00").verdict()).isEmpty();
        }

        @Test
        void on_a_duty_whose_period_the_host_names_is_never_a_breach() {
            Fulfilment late = new Fulfilment("backup", WEEK, at("2026-10-01T09:00"));

            assertThat(state(backup, WEEK, Counting.STANDARD, LONG_AFTER).verdict())
                    .contains(Verdict.EXCEEDED);
            assertThat(state(backup, WEEK, Counting.STANDARD, LONG_AFTER, late).verdict())
                    .contains(Verdict.EXCEEDED);
        }
    }

    @Nested
    class By_other_counting {

        @Test
        void the_due_day_ends_when_the_office_closes() {
            Counting counting = Counting.STANDARD
                    .within(OfficeHours.of("09:00-12:00", "13:00-17:00"))
                    .endingAtClose();

            assertThat(state(INSPECTION, WEEK, counting, LONG_AFTER, done("2026-09-30T16:59"))
                            .standing())
                    .isEqualTo(Standing.DONE);
            assertThat(state(INSPECTION, WEEK, counting, LONG_AFTER, done("2026-09-30T17:00"))
                            .standing())
                    .isEqualTo(Standing.DONE_LATE);
        }

        @Test
        void a_day_is_enough_to_know() {
            assertThat(standingOn("2026-09-30")).isEqualTo(Standing.DONE);
            assertThat(standingOn("2026-09-28")).isEqualTo(Standing.DONE);
            assertThat(standingOn("2026-10-01")).isEqualTo(Standing.DONE_LATE);
        }

        private Standing standingOn(String day) {
            return asOf(LONG_AFTER, Fulfilment.on(LocalDate.parse(day), SHANGHAI, "duty.inspection", WEEK))
                    .standing();
        }
    }
}
