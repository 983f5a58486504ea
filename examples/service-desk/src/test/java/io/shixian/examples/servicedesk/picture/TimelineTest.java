package io.shixian.examples.servicedesk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.deadline.Suspension;
import io.shixian.core.deadline.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final WorkCalendar CALENDAR = ChinaCalendar.published();

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Counting.STANDARD.zone()).toInstant();
    }

    private static TimelineDay day(Timeline timeline, String date) {
        return timeline.days().stream()
                .filter(day -> day.date().equals(LocalDate.parse(date)))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Five_working_days_over_the_national_day {

        // The days of the README, which rest on notice 国办发明电〔2025〕7号.
        private final Timeline timeline = Timeline.of(Term.workdays(5).after(at("2026-09-28T10:00"), CALENDAR));

        @Test
        void count_each_working_day_with_its_number() {
            assertThat(timeline.days())
                    .filteredOn(day -> day.mark() == Mark.COUNTED)
                    .extracting(day -> day.date() + " " + day.ordinal().getAsLong())
                    .containsExactly("2026-09-29 1", "2026-09-30 2", "2026-10-08 3", "2026-10-09 4", "2026-10-10 5");
        }

        @Test
        void begin_with_the_day_that_does_not_count_and_end_with_the_last() {
            assertThat(timeline.days().get(0).mark()).isEqualTo(Mark.START);
            assertThat(timeline.days()).filteredOn(TimelineDay::last).containsExactly(day(timeline, "2026-10-10"));
            assertThat(timeline.days()).hasSize(13);
        }

        @Test
        void say_of_a_holiday_by_which_notice_it_is_off() {
            TimelineDay holiday = day(timeline, "2026-10-03");

            assertThat(holiday.mark()).isEqualTo(Mark.OFF);
            assertThat(holiday.because())
                    .singleElement()
                    .satisfies(step ->
                            assertThat(step.authority().orElseThrow().zh()).isEqualTo("国办发明电〔2025〕7号"));
        }

        @Test
        void stand_in_rows_from_monday_to_sunday() {
            assertThat(timeline.weeks())
                    .hasSize(2)
                    .allSatisfy(week -> assertThat(week).hasSize(7));
            assertThat(timeline.weeks().get(0).get(0).orElseThrow().date()).isEqualTo("2026-09-28");
            assertThat(timeline.weeks().get(1).get(6)).isEmpty();
        }
    }

    @Nested
    class A_clock_that_stood_still {

        private final Clock clock = Clock.of(Term.workdays(5), at("2026-11-02T10:00"));

        @Test
        void shows_the_days_after_it_stopped_up_to_the_day_it_went_on() {
            Suspension stop = Suspension.between(at("2026-11-04T09:00"), at("2026-11-10T09:00"));

            Timeline timeline = Timeline.of(clock.suspended(stop).deadline(CALENDAR));

            assertThat(day(timeline, "2026-11-04").ordinal()).hasValue(2);
            assertThat(timeline.days())
                    .filteredOn(day -> day.mark() == Mark.SUSPENDED)
                    .extracting(TimelineDay::date)
                    .containsExactly(
                            LocalDate.parse("2026-11-05"),
                            LocalDate.parse("2026-11-06"),
                            LocalDate.parse("2026-11-07"),
                            LocalDate.parse("2026-11-08"),
                            LocalDate.parse("2026-11-09"),
                            LocalDate.parse("2026-11-10"));
            assertThat(day(timeline, "2026-11-11").ordinal()).hasValue(3);
        }

        @Test
        void has_no_last_day_while_it_stands() {
            Suspension stop = Suspension.since(at("2026-11-04T09:00"), "hearing", Optional.empty());

            Timeline timeline = Timeline.of(clock.suspended(stop).deadline(CALENDAR));

            assertThat(timeline.days()).noneMatch(TimelineDay::last);
            assertThat(day(timeline, "2026-11-04").mark()).isEqualTo(Mark.COUNTED);
        }
    }

    @Nested
    class A_limit_counted_back_from_a_day {

        @Test
        void numbers_its_days_towards_the_last_on_which_one_may_act() {
            Deadline deadline = Term.workdays(3).backwards().before(LocalDate.parse("2026-11-13"), CALENDAR);

            Timeline timeline = Timeline.of(deadline);

            assertThat(timeline.days())
                    .extracting(day -> day.date() + " " + day.mark())
                    .containsExactly(
                            "2026-11-10 COUNTED", "2026-11-11 COUNTED", "2026-11-12 COUNTED", "2026-11-13 START");
            assertThat(timeline.days().get(0).ordinal()).hasValue(3);
            assertThat(timeline.days().get(0).last()).isTrue();
        }
    }

    @Test
    void hours_mark_the_days_on_which_they_run_without_numbers() {
        Timeline timeline = Timeline.of(Term.hours(30).after(at("2026-11-13T10:00"), CALENDAR));

        assertThat(timeline.days())
                .extracting(day ->
                        day.date() + " " + day.mark() + " " + day.ordinal().isPresent())
                .containsExactly("2026-11-13 START false", "2026-11-14 COUNTED false");
    }

    @Test
    void a_limit_of_several_years_is_not_drawn() {
        assertThat(Timeline.of(Term.years(3).after(at("2026-11-13T10:00"), CALENDAR))
                        .days())
                .isEmpty();
    }

    @Property(tries = 300)
    void the_last_day_has_the_number_of_the_term(
            @ForAll @IntRange(min = 0, max = 7000) int offset, @ForAll @IntRange(min = 1, max = 90) int amount) {
        Instant start = LocalDate.parse("2007-01-01")
                .plusDays(offset)
                .atTime(10, 0)
                .atZone(Counting.STANDARD.zone())
                .toInstant();

        List<TimelineDay> days =
                Timeline.of(Term.workdays(amount).after(start, CALENDAR)).days();

        TimelineDay end = days.get(days.size() - 1);
        assertThat(end.last()).isTrue();
        assertThat(end.ordinal()).hasValue(amount);
        assertThat(days)
                .filteredOn(day -> day.mark() == Mark.COUNTED)
                .hasSize(amount)
                .allSatisfy(day -> assertThat(CALENDAR.isWorkingDay(day.date())).isTrue());
    }
}
