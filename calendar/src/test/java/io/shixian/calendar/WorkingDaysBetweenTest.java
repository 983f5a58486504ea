package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every interval of up to 60 days that starts in 2001 to 2026, against a walk from day to day. */
class WorkingDaysBetweenTest {

    private static final int LONGEST = 60;

    private final WorkCalendar calendar = ChinaCalendar.published();
    private final DayWalker walker = new DayWalker();

    @Test
    void the_first_day_is_left_out_and_the_last_one_counted() {
        assertThat(Facts.arrangedDays())
                .allSatisfy(after -> assertThat(counted(after)).isEqualTo(walked(after)));
    }

    @Test
    void reversed_dates_count_the_same_interval_below_zero() {
        assertThat(Facts.arrangedDays()).allSatisfy(after -> {
            for (int length = 0; length <= LONGEST; length++) {
                LocalDate upTo = after.plusDays(length);
                assertThat(calendar.workingDays(upTo, after)).isEqualTo(-calendar.workingDays(after, upTo));
            }
        });
    }

    @Test
    void the_whole_of_2001_to_2026_has_as_many_as_a_walk_finds() {
        long walked =
                Facts.arrangedDays().stream().skip(1).filter(walker::works).count();

        assertThat(calendar.workingDays(Facts.FIRST, Facts.LAST_ARRANGED)).isEqualTo((int) walked);
    }

    private List<Integer> counted(LocalDate after) {
        List<Integer> counts = new ArrayList<>();
        for (int length = 0; length <= LONGEST; length++) {
            counts.add(calendar.workingDays(after, after.plusDays(length)));
        }
        return counts;
    }

    private List<Integer> walked(LocalDate after) {
        List<Integer> counts = new ArrayList<>(List.of(0));
        for (int length = 1; length <= LONGEST; length++) {
            int one = walker.works(after.plusDays(length)) ? 1 : 0;
            counts.add(counts.get(length - 1) + one);
        }
        return counts;
    }
}
