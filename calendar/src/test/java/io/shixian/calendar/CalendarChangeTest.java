package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarChangeTest {

    private static final LocalDate SIGNED = LocalDate.of(2020, 1, 26);
    private static final LocalDate FRIDAY = LocalDate.of(2020, 1, 31);

    private final WorkCalendar before = ChinaCalendar.published().asKnownOn(SIGNED.minusDays(1));
    private final WorkCalendar after = ChinaCalendar.published().asKnownOn(SIGNED);
    private final CalendarChange extension = CalendarChange.between(before, after);

    @Test
    void lists_each_day_with_what_it_was_and_what_it_is() {
        assertThat(extension.days())
                .containsExactly(changed(FRIDAY), changed(FRIDAY.plusDays(1)), changed(FRIDAY.plusDays(2)));
        assertThat(extension.days())
                .extracting(day -> day.before().kind())
                .containsExactly(DayKind.WORKDAY, DayKind.MAKEUP_WORKDAY, DayKind.WEEKEND);
        assertThat(extension.days()).extracting(day -> day.after().kind()).containsOnly(DayKind.EXTENSION);
        assertThat(extension.days())
                .extracting(CalendarChange.ChangedDay::date)
                .containsExactly(FRIDAY, FRIDAY.plusDays(1), FRIDAY.plusDays(2));
    }

    @Test
    void tells_which_days_count_differently() {
        assertThat(extension.days())
                .extracting(CalendarChange.ChangedDay::countsDifferently)
                .containsExactly(true, true, false);
    }

    @Test
    void is_empty_between_a_calendar_and_itself() {
        assertThat(CalendarChange.between(after, after).days()).isEmpty();
        assertThat(CalendarChange.between(after, after).touches(after.firstDay(), after.lastDay()))
                .isFalse();
    }

    @Test
    void is_the_same_between_strict_calendars() {
        assertThat(CalendarChange.between(before.strict(), after.strict())).isEqualTo(extension);
    }

    @Test
    void a_notice_for_a_new_year_changes_only_days_that_were_provisional() {
        WorkCalendar published = ChinaCalendar.published();

        assertThat(CalendarChange.between(published, published.with(MadeUpNotices.OF_2027))
                        .days())
                .hasSize(5)
                .allSatisfy(day -> assertThat(day.before().certainty()).isEqualTo(Certainty.PROVISIONAL));
    }

    @Test
    void keeps_its_own_copy_of_the_days() {
        List<CalendarChange.ChangedDay> days = new ArrayList<>(extension.days());
        CalendarChange copy = new CalendarChange(days);
        days.clear();

        assertThat(copy).isEqualTo(extension);
    }

    private CalendarChange.ChangedDay changed(LocalDate date) {
        return new CalendarChange.ChangedDay(before.day(date), after.day(date));
    }
}
