package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every start day of 2001 to 2026 and every count up to 60, against a walk from day to day. */
class CountingTest {

    private static final int MOST = 60;

    private final WorkCalendar calendar = ChinaCalendar.published();
    private final DayWalker walker = new DayWalker();

    @Test
    void the_nth_working_day_after_a_day_is_the_one_a_walk_finds() {
        assertThat(Facts.arrangedDays()).hasSize(Facts.ARRANGED).allSatisfy(start -> {
            List<LocalDate> counted = IntStream.rangeClosed(1, MOST)
                    .mapToObj(n -> calendar.plus(start, n))
                    .toList();
            assertThat(counted).isEqualTo(walker.after(start, MOST));
        });
    }

    @Test
    void the_nth_working_day_before_a_day_is_the_one_a_walk_finds() {
        assertThat(Facts.arrangedDays()).allSatisfy(start -> {
            List<LocalDate> walked = walker.before(start, MOST);
            List<LocalDate> counted = IntStream.rangeClosed(1, walked.size())
                    .mapToObj(n -> calendar.plus(start, -n))
                    .toList();
            assertThat(counted).isEqualTo(walked);
            if (walked.size() < MOST) {
                assertThatThrownBy(() -> calendar.plus(start, -walked.size() - 1))
                        .isInstanceOf(OutsideCalendarException.class);
            }
        });
    }

    @Test
    void no_working_days_from_a_day_is_the_day_itself_worked_or_not() {
        assertThat(Facts.arrangedDays())
                .allSatisfy(date -> assertThat(calendar.plus(date, 0)).isEqualTo(date));
    }

    @Test
    void next_and_previous_always_move() {
        daysAfterTheFirstWorkingDay().forEach(date -> {
            assertThat(calendar.next(date)).isEqualTo(walker.after(date, 1).get(0));
            assertThat(calendar.previous(date)).isEqualTo(walker.before(date, 1).get(0));
        });
    }

    @Test
    void same_or_next_and_same_or_previous_stay_on_a_working_day() {
        daysAfterTheFirstWorkingDay().forEach(date -> {
            boolean works = walker.works(date);
            assertThat(calendar.sameOrNext(date))
                    .isEqualTo(works ? date : walker.after(date, 1).get(0));
            assertThat(calendar.sameOrPrevious(date))
                    .isEqualTo(works ? date : walker.before(date, 1).get(0));
        });
    }

    private Stream<LocalDate> daysAfterTheFirstWorkingDay() {
        return walker.after(Facts.FIRST, 1).get(0).plusDays(1).datesUntil(Facts.LAST_ARRANGED.plusDays(1));
    }
}
