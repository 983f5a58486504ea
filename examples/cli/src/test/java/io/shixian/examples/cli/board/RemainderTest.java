package io.shixian.examples.cli.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.OfficeHours;
import io.shixian.core.casefile.ClockRun;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.casefile.LimitStatus;
import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Light;
import io.shixian.core.deadline.Suspension;
import io.shixian.core.deadline.Term;
import io.shixian.core.deadline.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemainderTest {

    private static Instant at(String text) {
        return OffsetDateTime.parse(text + "+08:00").toInstant();
    }

    private static LimitState state(Clock clock, LimitStatus status) {
        ClockRun run = new ClockRun(
                BusinessComplaint.PROCEDURE.limits().get(0),
                1,
                clock.start(),
                LocalDate.EPOCH,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Deadline deadline = clock.deadline(ChinaCalendar.published());
        return new LimitState(run, deadline, status, Light.GREEN);
    }

    private static String en(Clock clock, LimitStatus status, String now) {
        return Remainder.of(state(clock, status), at(now)).label().en();
    }

    /** 2025-09-28 is a Sunday on which work is made up; 2025-10-01 to 10-08 are days off. */
    @ParameterizedTest
    @CsvSource({
        "5 working days, 2025-09-28T10:00, 2025-09-28T10:00, 5 working days left",
        "5 working days, 2025-09-28T10:00, 2025-09-28T23:59, 5 working days left",
        "5 working days, 2025-09-28T10:00, 2025-09-29T00:00, 4 working days left",
        "5 working days, 2025-09-28T10:00, 2025-10-05T12:00, 3 working days left",
        "5 working days, 2025-09-28T10:00, 2025-10-10T08:00, 1 working day left",
        "5 working days, 2025-09-28T10:00, 2025-10-11T23:59:59, due today",
        "3 calendar days, 2025-09-30T10:00, 2025-10-01T10:00, 8 calendar days left",
        "1 month, 2025-10-10T10:00, 2025-11-01T10:00, 9 calendar days left",
        "48 hours, 2025-09-28T10:00, 2025-09-29T11:30, 22 hours 30 min left",
        "48 hours, 2025-09-28T10:00, 2025-09-30T09:59:59, 0 hours 1 s left",
        "same day, 2025-09-28T10:00, 2025-09-28T11:00, due today"
    })
    void what_is_left_is_counted_in_the_limits_own_unit(String term, String start, String now, String expected) {
        assertThat(en(Clock.of(Term.parse(term), at(start)), LimitStatus.RUNNING, now))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "5 working days, 2025-09-28T10:00, 2025-09-28T10:00, 5 working days left",
        "5 working days, 2025-09-28T10:00, 2025-09-29T00:00, 4 working days left",
        "5 working days, 2025-09-28T10:00, 2025-10-05T12:00, 3 working days left",
        "5 working days, 2025-09-28T10:00, 2025-10-11T23:59:59, due today",
        "3 calendar days, 2025-09-30T10:00, 2025-10-01T10:00, 8 calendar days left",
        "1 month, 2025-10-10T10:00, 2025-11-01T10:00, 9 calendar days left",
        "48 hours, 2025-09-28T10:00, 2025-09-29T11:30, 22 hours 30 min left",
        "same day, 2025-09-28T10:00, 2025-09-28T11:00, due today",
        "2 working days, 2025-09-28T10:00, 2025-10-01T00:00, overdue 1 working day",
        "2 working days, 2025-09-28T10:00, 2025-10-11T09:00, overdue 3 working days",
        "48 hours, 2025-09-28T10:00, 2025-09-30T10:00, overdue 0 hours",
        "48 hours, 2025-09-28T10:00, 2025-09-30T12:00, overdue 2 hours"
    })
    void what_a_list_knows_is_enough_to_count_it(String term, String start, String now, String expected) {
        Deadline deadline = Clock.of(Term.parse(term), at(start)).deadline(ChinaCalendar.published());

        assertThat(Remainder.until(deadline.expiresAt(), Term.parse(term).unit(), ChinaCalendar.published(), at(now))
                        .label()
                        .en())
                .isEqualTo(expected);
    }

    @Test
    void a_list_knows_no_office_hours() {
        assertThat(Remainder.until(
                                at("2025-09-30T10:00"),
                                Unit.WORKING_HOURS,
                                ChinaCalendar.published(),
                                at("2025-09-29T20:00"))
                        .label()
                        .en())
                .isEqualTo("14 hours left");
    }

    @Test
    void working_hours_are_counted_inside_office_hours() {
        Counting counting = Counting.STANDARD.within(OfficeHours.of("09:00-12:00", "13:00-17:00"));
        Clock clock = Clock.of(Term.parse("8 working hours"), at("2025-09-29T10:00"), counting);

        assertThat(en(clock, LimitStatus.RUNNING, "2025-09-29T12:30")).isEqualTo("6 working hours left");
        assertThat(en(clock, LimitStatus.RUNNING, "2025-09-29T20:00")).isEqualTo("2 working hours left");
    }

    @ParameterizedTest
    @CsvSource({
        "2 working days, 2025-09-28T10:00, 2025-10-01T00:00, overdue 1 working day",
        "2 working days, 2025-09-28T10:00, 2025-10-11T09:00, overdue 3 working days",
        "48 hours, 2025-09-28T10:00, 2025-09-30T12:00, overdue 2 hours"
    })
    void what_is_overdue_is_counted_likewise(String term, String start, String now, String expected) {
        assertThat(en(Clock.of(Term.parse(term), at(start)), LimitStatus.BREACHED, now))
                .isEqualTo(expected);
    }

    @Test
    void a_clock_that_stands_still_shows_what_is_left_on_it() {
        Clock clock = Clock.of(Term.workdays(5), at("2025-09-28T10:00"))
                .suspended(Suspension.since(at("2025-09-30T10:00"), "", Optional.empty()));

        assertThat(Remainder.of(state(clock, LimitStatus.SUSPENDED), at("2025-10-20T10:00"))
                        .label()
                        .zh())
                .isEqualTo("暂停，剩3个工作日");
        assertThat(en(clock, LimitStatus.SUSPENDED, "2025-10-20T10:00")).isEqualTo("suspended, 3 working days left");
    }

    @Test
    void what_is_recorded_as_overdue_stays_so_though_the_calendar_has_moved_its_last_day() {
        Clock clock = Clock.of(Term.workdays(5), at("2025-09-28T10:00"));

        assertThat(Remainder.of(state(clock, LimitStatus.BREACHED), at("2025-09-29T10:00")))
                .extracting(left -> left.label().zh(), left -> left.label().en())
                .containsExactly("逾期", "overdue");
    }
}
